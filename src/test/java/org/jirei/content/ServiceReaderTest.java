package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceReaderTest {

  @TempDir Path home;

  @Test
  void a_council_names_parties_of_the_case_by_name_even_if_the_file_gives_their_ids()
      throws Exception {
    var council =
        AddedFields.read(
                home,
                """
                councils:
                  - name: 子育てと仕事の連絡会
                    members: [sendai-city, 仙台商工会議所]
                    secretariat: sendai-city
                """)
            .councils()
            .getFirst();
    assertEquals(List.of("宮城県仙台市", "仙台商工会議所"), council.members());
    assertEquals("宮城県仙台市", council.secretariat());
  }
}
