package org.jirei.html;

import java.util.List;
import org.jirei.model.OwnField;
import org.jirei.model.OwnValue;
import org.jirei.model.OwnValue.Item;
import org.jirei.site.FacetValue;
import org.jirei.site.OwnFacet;
import org.jirei.text.JapaneseDates;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A fact in one of the publisher's own fields, as the page of a case shows it.
 *
 * @param items its values; terms of a facet lead to the list of their cases
 */
public record OwnFact(String label, List<Link> items) {

  static OwnFact of(OwnValue value, PageContext context) {
    return new OwnFact(
        context.t(value.field().label()),
        value.items().stream().map(item -> link(item, value.field(), context)).toList());
  }

  private static Link link(Item item, OwnField field, PageContext context) {
    String words = words(item, context.words());
    return switch (item) {
      case OwnValue.Choice choice when field.isFacet() ->
          context.link(facetValue(field, choice.term()));
      case OwnValue.Address address -> new Link(words, address.href());
      case OwnValue.Words text -> new Link(words, null, context.caseLang());
      default -> new Link(words, null);
    };
  }

  private static FacetValue facetValue(OwnField field, Term term) {
    return new FacetValue(OwnFacet.of(field), term.id(), term.label());
  }

  /** A value in the words of a language, as far as it has any. */
  static String words(Item item, SiteWords words) {
    return switch (item) {
      case OwnValue.Prose prose -> prose.text().text();
      case OwnValue.Words text -> text.text();
      case OwnValue.Number number -> MetricTable.show(number.quantity(), words);
      case OwnValue.Day day -> JapaneseDates.format(day.date(), words.language());
      case OwnValue.Choice choice -> choice.term().label().in(words.language());
      case OwnValue.Address address -> address.written();
    };
  }

  /** What tells equal terms from others; null for other values. */
  static @Nullable String id(Item item) {
    return item instanceof OwnValue.Choice choice ? choice.term().id() : null;
  }

  /** Where the value leads outside the site; null if it leads nowhere. */
  static @Nullable String href(Item item) {
    return item instanceof OwnValue.Address address ? address.href() : null;
  }
}
