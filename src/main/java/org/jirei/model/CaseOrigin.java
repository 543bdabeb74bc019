package org.jirei.model;

import org.jspecify.annotations.Nullable;

/** Where a case comes from, what became of it, and whom to ask. */
public record CaseOrigin(@Nullable Contact contact, Provenance provenance, History history) {}
