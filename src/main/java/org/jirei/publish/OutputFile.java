package org.jirei.publish;

import java.nio.charset.StandardCharsets;

/**
 * A finished file of the site.
 *
 * @param bytes must not change once handed over
 */
@SuppressWarnings("ArrayRecordComponent") // handed from stage to stage, never compared
public record OutputFile(PagePath path, byte[] bytes) {

  public static OutputFile text(PagePath path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
