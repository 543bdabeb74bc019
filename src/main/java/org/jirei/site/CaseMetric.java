package org.jirei.site;

import org.jirei.model.CaseStudy;
import org.jirei.model.Metric;

/** A metric and the case that states it. */
public record CaseMetric(CaseStudy caseStudy, Metric metric) {}
