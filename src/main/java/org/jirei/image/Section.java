package org.jirei.image;

/**
 * A part of an image file with a name of its own: a segment of JPEG, a chunk of PNG or WebP.
 *
 * @param name of the part: {@code IHDR}, {@code APP1}
 * @param start of its content in the file
 * @param length of its content
 */
record Section(String name, int start, int length) {

  int end() {
    return start + length;
  }
}
