package org.jirei.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jirei.text.PartialDate;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * What a case says in one of its publisher's own fields.
 *
 * @param items one or more, in the order of the file; more than one only if the field is a list
 */
public record OwnValue(OwnField field, List<Item> items) {

  public OwnValue {
    items = List.copyOf(items);
    if (items.isEmpty() || items.size() > 1 && !field.isList()) {
      throw new IllegalArgumentException(field.id() + " cannot hold " + items);
    }
  }

  /** One value, by the type of its field. */
  public sealed interface Item {

    /** Its words for the search, in every language that it has. */
    Stream<String> words();
  }

  /** Markdown below a heading. */
  public record Prose(RichText text) implements Item {
    @Override
    public Stream<String> words() {
      return Stream.of(text.text());
    }
  }

  /** A few words on one line. */
  public record Words(String text) implements Item {
    @Override
    public Stream<String> words() {
      return Stream.of(text);
    }
  }

  /** A number, with a unit if one is written. */
  public record Number(Metric.Quantity quantity) implements Item {
    @Override
    public Stream<String> words() {
      return Stream.of(quantity.words());
    }
  }

  /**
   * A date as precise as it is written.
   *
   * @param written as in the file: 令和７年４月
   */
  public record Day(PartialDate date, String written) implements Item {
    @Override
    public Stream<String> words() {
      return Stream.of(written);
    }
  }

  /** A term from the list of the field. */
  public record Choice(Term term) implements Item {
    @Override
    public Stream<String> words() {
      return Stream.of(term.label().ja(), term.label().en());
    }
  }

  /**
   * A web address.
   *
   * @param href where its link leads; null if the address is no longer in use
   */
  public record Address(String written, @Nullable String href) implements Item {
    @Override
    public Stream<String> words() {
      return Stream.of(written);
    }
  }

  /** The same value with every text with links changed. */
  OwnValue withTexts(UnaryOperator<RichText> change) {
    return new OwnValue(
        field,
        items.stream()
            .map(item -> item instanceof Prose prose ? new Prose(change.apply(prose.text())) : item)
            .toList());
  }
}
