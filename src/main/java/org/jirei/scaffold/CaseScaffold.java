package org.jirei.scaffold;

/**
 * What is known of a case that a person will finish.
 *
 * @param id of the case, which is also the name of its file
 * @param fields of the front matter; the writer sets id and status
 * @param body Markdown under its headings, blank if nothing is known
 */
public record CaseScaffold(String id, Entry.Fields fields, String body) {}
