package org.jirei.pages;

import org.jirei.model.CaseStudy;
import org.jirei.model.Metric;

/** A figure and the case that gives it. */
public record Figure(CaseStudy caseStudy, Metric metric) {}
