package org.jirei.model;

import org.jspecify.annotations.Nullable;

/** Where a case comes from, what happened to it since, and whom to contact. */
public record CaseOrigin(@Nullable Contact contact, Provenance provenance, History history) {}
