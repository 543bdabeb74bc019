package org.jirei.model;

import org.jirei.text.Period;

/**
 * The time that a figure is about.
 *
 * @param words as written: 令和７年３月末現在
 */
public record Dated(Period time, String words) {}
