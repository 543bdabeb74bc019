package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jirei.assembly.StandardSite;
import org.jirei.image.ImageBytes;
import org.jirei.image.ImageFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site does not tell where the photograph of a case was taken. */
class PublishedImagesTest {

  private static final byte[] PHOTOGRAPH = ImageBytes.jpegWithExif(ByteOrder.LITTLE_ENDIAN);

  @TempDir private Path home;

  @Test
  void a_photograph_is_published_without_its_place_and_stays_as_it_is() throws Exception {
    Path content = content();
    Path source = content.resolve("cases/sendai/heya.jpg");
    BuildResult result =
        SiteBuild.run(
            StandardSite.request(content, home.resolve("site"), null, false, false, false),
            Progress.NONE);
    assertInstanceOf(BuildResult.Published.class, result, () -> "" + result.problems());
    byte[] published = Files.readAllBytes(home.resolve("site/cases/sendai/heya.jpg"));
    assertArrayEquals(ImageFile.published(PHOTOGRAPH, "heya.jpg"), published);
    assertArrayEquals(PHOTOGRAPH, Files.readAllBytes(source));
    assertFalse(Arrays.equals(PHOTOGRAPH, published), "the photograph states no place");
  }

  private Path content() throws IOException {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Path folder = Files.createDirectories(content.resolve("cases/sendai"));
    String text = Files.readString(content.resolve("cases/sendai.md"));
    Files.delete(content.resolve("cases/sendai.md"));
    Files.writeString(
        folder.resolve("index.md"),
        text.replaceFirst(
            "(?m)^images:\n.*$", "images:\n  - {file: heya.jpg, alt: 部屋, licence: 自由}"));
    Files.write(folder.resolve("heya.jpg"), PHOTOGRAPH);
    return content;
  }
}
