package org.jirei.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jirei.language.Language;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Party;
import org.jirei.pages.Facet;
import org.jirei.pages.FacetValue;
import org.jirei.pages.SitePlan;
import org.jirei.pages.StateMark;

/** What the index holds of a case. */
final class CaseDocuments {

  private static final FieldType FREQUENCIES = new FieldType();

  static {
    // Bigrams carry adjacency; positions would triple the size of the index.
    FREQUENCIES.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    FREQUENCIES.setTokenized(true);
    FREQUENCIES.freeze();
  }

  private final Library library;
  private final SitePlan plan;
  private final CaseOrders orders;

  CaseDocuments(Library library, SitePlan plan, CaseOrders orders) {
    this.library = library;
    this.plan = plan;
    this.orders = orders;
  }

  /** Everything that answers queries. */
  Document whole(CaseStudy c, AnalyzedCase analyzed) {
    Document document = forRelated(c, analyzed);
    document.add(new StringField(Fields.ID, c.id(), Field.Store.YES));
    document.add(new Field(Fields.GRAMS, new CountedTokens(analyzed.grams()), FREQUENCIES));
    document.add(new Field(Fields.READINGS, new CountedTokens(analyzed.readings()), FREQUENCIES));
    document.add(new StoredField(Fields.TITLE, StateMark.before(c.title().text(), c, Language.JA)));
    if (c.title().english() != null) {
      String english = StateMark.before(c.title().english().title(), c, Language.EN);
      document.add(new StoredField(Fields.ENGLISH, english));
    }
    document.add(new StoredField(Fields.URL, plan.pathOf(c).value()));
    for (Party party : c.parties()) {
      document.add(new StoredField(Fields.PARTY, party.name()));
    }
    var year = c.timing().fiscalYear();
    if (year != null) {
      document.add(new StoredField(Fields.FISCAL_YEAR, year.year().year()));
    }
    document.add(new NumericDocValuesField(Fields.ORDER_TITLE, orders.byTitle(c)));
    analyzed.text().sentences().forEach(s -> document.add(new StoredField(Fields.SENTENCE, s)));
    for (Facet facet : Facet.values()) {
      for (FacetValue value : facet.of(c, library)) {
        String field = FacetCounter.field(facet);
        document.add(new SortedSetDocValuesField(field, new BytesRef(value.id())));
        if (facet == Facet.PREFECTURE) {
          document.add(new StoredField(Fields.PREFECTURE_LABEL, value.label().in(Language.JA)));
        }
      }
    }
    return document;
  }

  /** As much as finds cases to read next. */
  Document forRelated(CaseStudy c, AnalyzedCase analyzed) {
    Document document = new Document();
    document.add(new Field(Fields.WORDS, new CountedTokens(analyzed.words()), FREQUENCIES));
    for (String key : Organisations.of(c).keySet()) {
      document.add(new StringField(Fields.ORGANISATION, key, Field.Store.NO));
    }
    document.add(new NumericDocValuesField(Fields.ORDER_NEWEST, orders.newest(c)));
    for (Facet facet : Facet.values()) {
      for (FacetValue value : facet.of(c, library)) {
        document.add(new StringField(FacetCounter.field(facet), value.id(), Field.Store.NO));
      }
    }
    return document;
  }
}
