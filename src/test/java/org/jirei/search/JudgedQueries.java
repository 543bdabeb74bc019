package org.jirei.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Queries over the sample cases with what a person would want to find. */
public final class JudgedQueries {

  /**
   * @param grades 3 for a case that is about it, 2 clearly, 1 mentions; empty for a query that must
   *     find nothing
   */
  public record Judged(String query, Map<String, Integer> grades) {

    public boolean isTrap() {
      return grades.isEmpty();
    }

    /** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002). */
    public double ndcg(List<String> found) {
      double ideal = gain(grades.values().stream().sorted((a, b) -> b - a).limit(10).toList());
      return gain(found.stream().limit(10).map(id -> grades.getOrDefault(id, 0)).toList()) / ideal;
    }

    private static double gain(List<Integer> grades) {
      double gain = 0;
      for (int i = 0; i < grades.size(); i++) {
        gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
      }
      return gain;
    }
  }

  private JudgedQueries() {}

  public static List<Judged> load() throws IOException {
    List<Judged> all = new ArrayList<>(load("judged-queries.tsv"));
    all.addAll(load("more-judged-queries.tsv"));
    return all;
  }

  static List<Judged> load(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(JudgedQueries.class.getResourceAsStream(file))) {
      List<Judged> judged = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        String[] fields = line.split("\t", -1);
        Map<String, Integer> grades = new LinkedHashMap<>();
        for (String grade : fields[1].split(" ")) {
          if (!grade.isBlank()) {
            String[] pair = grade.split("=");
            grades.put(pair[0], Integer.valueOf(pair[1]));
          }
        }
        judged.add(new Judged(fields[0], grades));
      }
      return judged;
    }
  }
}
