package org.jirei.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Party;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.site.LanguagePlan;
import org.jirei.site.StatusPrefix;
import org.jirei.text.Language;
import org.jirei.text.SpellingVariants;

/** Makes the index document of a case. */
final class CaseDocuments {

  private static final FieldType FREQUENCIES = new FieldType();

  static {
    // Bigrams show which characters are adjacent; positions would triple the size of the index.
    FREQUENCIES.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    FREQUENCIES.setTokenized(true);
    FREQUENCIES.freeze();
  }

  private final Library library;
  private final LanguagePlan plan;
  private final CaseOrders orders;
  private final List<Facet> facets;

  CaseDocuments(Library library, LanguagePlan plan, CaseOrders orders) {
    this.library = library;
    this.plan = plan;
    this.orders = orders;
    this.facets = Facet.of(library);
  }

  /** Everything that queries and results need. */
  Document whole(CaseStudy c, AnalyzedCase analyzed) {
    Document document = forRelated(c, analyzed);
    document.add(new StringField(IndexFields.ID, c.id(), Field.Store.YES));
    document.add(new Field(IndexFields.GRAMS, new CountedTokens(analyzed.grams()), FREQUENCIES));
    for (String reading : analyzed.readings()) {
      document.add(new StringField(IndexFields.READINGS, reading, Field.Store.NO));
    }
    analyzed.text().sentences().stream()
        .flatMapToInt(String::codePoints)
        .filter(SpellingVariants::isVariant)
        .distinct()
        .forEach(character -> document.add(variant(character)));
    document.add(new Field(IndexFields.NOTES, new CountedTokens(analyzed.notes()), FREQUENCIES));
    for (String figure : analyzed.text().figures()) {
      document.add(new StringField(IndexFields.FIGURES, figure, Field.Store.NO));
    }
    document.add(
        new StoredField(IndexFields.TITLE, StatusPrefix.before(c.title().text(), c, Language.JA)));
    if (c.title().english() != null) {
      String english = StatusPrefix.before(c.title().english().title(), c, Language.EN);
      document.add(new StoredField(IndexFields.ENGLISH, english));
    }
    document.add(new StoredField(IndexFields.URL, plan.pathOf(c).value()));
    for (Party party : c.parties()) {
      document.add(new StoredField(IndexFields.PARTY, party.name()));
    }
    var year = c.timing().fiscalYear();
    if (year != null) {
      document.add(new StoredField(IndexFields.FISCAL_YEAR, year.latest().year()));
    }
    document.add(new NumericDocValuesField(IndexFields.ORDER_TITLE, orders.byTitle(c)));
    analyzed
        .text()
        .sentences()
        .forEach(s -> document.add(new StoredField(IndexFields.SENTENCE, s)));
    for (Facet facet : facets) {
      for (FacetValue value : facet.of(c, library)) {
        String field = FacetCounter.field(facet);
        document.add(new SortedSetDocValuesField(field, new BytesRef(value.id())));
        if (facet == Facet.PREFECTURE) {
          document.add(
              new StoredField(IndexFields.PREFECTURE_LABEL, value.label().in(Language.JA)));
        }
      }
    }
    return document;
  }

  private static Field variant(int character) {
    return new StringField(IndexFields.VARIANTS, Character.toString(character), Field.Store.NO);
  }

  /** Only what is needed to find related cases. */
  Document forRelated(CaseStudy c, AnalyzedCase analyzed) {
    Document document = new Document();
    document.add(new Field(IndexFields.WORDS, new CountedTokens(analyzed.words()), FREQUENCIES));
    for (String key : Organisations.of(c).keySet()) {
      document.add(new StringField(IndexFields.ORGANISATION, key, Field.Store.NO));
    }
    document.add(new NumericDocValuesField(IndexFields.ORDER_NEWEST, orders.newest(c)));
    for (Facet facet : facets) {
      for (FacetValue value : facet.of(c, library)) {
        document.add(new StringField(FacetCounter.field(facet), value.id(), Field.Store.NO));
      }
    }
    return document;
  }
}
