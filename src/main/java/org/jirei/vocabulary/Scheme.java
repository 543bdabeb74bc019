package org.jirei.vocabulary;

/** A list of terms that a field of a case may use; each has one file in content/vocabulary. */
public enum Scheme {
  TARGET_GROUP("target-groups"),
  MEASURE("measures"),
  PARTY_TYPE("party-types"),
  COLLECTION("collections");

  private final String fileName;

  Scheme(String fileName) {
    this.fileName = fileName;
  }

  /** The name of its file in content/vocabulary, without {@code .yaml}. */
  public String fileName() {
    return fileName;
  }
}
