package org.jirei.scaffold;

/**
 * What is known of a case that a person is to finish.
 *
 * @param id of the case, which is also the name of its file
 * @param fields of the front matter; its id and status are set by the writer
 * @param body Markdown under its headings, blank where nothing is known
 */
public record CaseScaffold(String id, Entry.Fields fields, String body) {}
