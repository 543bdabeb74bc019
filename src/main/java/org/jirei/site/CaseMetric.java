package org.jirei.site;

import org.jirei.model.CaseStudy;
import org.jirei.model.Metric;

/** A figure and the case that gives it. */
public record CaseMetric(CaseStudy caseStudy, Metric metric) {}
