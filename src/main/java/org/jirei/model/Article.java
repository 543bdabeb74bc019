package org.jirei.model;

/**
 * A page of prose from content/pages: about, accessibility, how to submit.
 *
 * @param id its file name without ending
 * @param title the page's heading
 * @param body Markdown as safe HTML and as text
 */
public record Article(String id, String title, RichText body) {}
