package org.jirei.html;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jirei.citation.Citation;
import org.jirei.model.CaseStudy;
import org.jirei.model.Party;
import org.jirei.model.Provenance;
import org.jirei.model.Timing;
import org.jirei.text.Language;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts of a page in the vocabulary of schema.org, as JSON-LD. It states only what the case
 * file states: an inferred year is left out, because schema.org cannot mark it as inferred.
 */
final class LinkedData {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private final PageContext context;
  private final ArrayNode graph = JSON.createArrayNode();

  private LinkedData(PageContext context) {
    this.context = context;
  }

  /** The breadcrumb trail of the page; null if it is at the top. */
  static @Nullable String trail(PageContext context) {
    return context.trail().isEmpty() ? null : new LinkedData(context).withTrail().text();
  }

  /**
   * A case and its breadcrumb trail.
   *
   * @param image absolute address of its image; null if there is none
   */
  static String of(CaseStudy c, PageContext context, @Nullable String image) {
    return new LinkedData(context).withCase(c, image).withTrail().text();
  }

  private LinkedData withCase(CaseStudy c, @Nullable String image) {
    Language language = context.words().language();
    ObjectNode article = graph.addObject();
    article.put("@type", "Article");
    Citation citation = Citation.of(c, context.site(), context.address(), language);
    article.put("identifier", c.id());
    put(article, "url", context.address());
    article.put("headline", c.title().text());
    put(article, "alternativeHeadline", c.title().subtitle());
    article.put("inLanguage", citation.language());
    if (citation.author() != null) {
      article.putObject("author").put("@type", "Organization").put("name", citation.author());
    }
    article
        .putObject("isPartOf")
        .put("@type", "Collection")
        .put("name", context.t(context.site().title()));
    ArrayNode about = article.putArray("about");
    c.targetGroups().forEach(term -> term(about, term));
    c.measures().forEach(term -> term(about, term));
    if (!c.keywords().isEmpty()) {
      ArrayNode keywords = article.putArray("keywords");
      c.keywords().forEach(keywords::add);
    }
    ArrayNode places = article.putArray("spatialCoverage");
    c.areas().forEach(area -> place(places, area));
    Timing.Year year = c.timing().fiscalYear();
    if (year != null && !year.inferred()) {
      article.put(
          "temporalCoverage",
          year.period().fiscalYears().first().firstDay() + "/" + year.latest().lastDay());
    }
    ArrayNode contributors = article.putArray("contributor");
    for (Party party : c.parties()) {
      contributors.addObject().put("@type", "Organization").put("name", party.name());
    }
    article
        .putObject("publisher")
        .put("@type", "Organization")
        .put("name", context.t(context.site().publisher()));
    provenance(article, c.provenance());
    put(article, "image", image);
    return this;
  }

  private void term(ArrayNode about, Term term) {
    about
        .addObject()
        .put("@type", "DefinedTerm")
        .put("termCode", term.id())
        .put("name", context.t(term.label()));
  }

  private void place(ArrayNode places, Area area) {
    ObjectNode place = places.addObject().put("@type", "Place");
    place.put("name", context.library().areas().fullName(area));
    place
        .putObject("identifier")
        .put("@type", "PropertyValue")
        .put("propertyID", context.t("data.areaCode"))
        .put("value", area.code());
  }

  private static void provenance(ObjectNode article, Provenance from) {
    ObjectNode source = article.putObject("isBasedOn").put("@type", "CreativeWork");
    source.put("name", from.source());
    put(source, "url", from.sourceUrl());
    if (ADDRESS.matcher(from.licence()).matches()) {
      article.put("license", from.licence());
    }
    put(article, "datePublished", from.publishedOn());
    put(article, "dateModified", from.updatedOn());
  }

  /**
   * Adds the trail if the site knows its address, because search engines need absolute addresses.
   */
  private LinkedData withTrail() {
    if (context.site().baseUrl() == null) {
      return this;
    }
    ObjectNode crumbs = graph.addObject().put("@type", "BreadcrumbList");
    ArrayNode items = crumbs.putArray("itemListElement");
    for (Link link : context.trail()) {
      crumb(items, link.label(), link.href());
    }
    crumb(items, context.title(), context.path().from(context.path()));
    return this;
  }

  private void crumb(ArrayNode items, String name, @Nullable String href) {
    ObjectNode item = items.addObject().put("@type", "ListItem");
    item.put("position", items.size());
    item.put("name", name);
    put(item, "item", href == null ? null : whole(href));
  }

  private String whole(String href) {
    return URI.create(context.site().baseUrl() + context.path().href()).resolve(href).toString();
  }

  private static void put(ObjectNode node, String key, @Nullable Object value) {
    if (value != null) {
      node.put(key, value.toString());
    }
  }

  /**
   * In JSON these characters occur only in strings, where an escape means the same. So no title can
   * end the script element or open a comment in it.
   */
  private String text() {
    ObjectNode all = JSON.createObjectNode().put("@context", "https://schema.org");
    all.set("@graph", graph);
    String json = JSON.writeValueAsString(all);
    for (char sign : List.of('<', '>', '&', '\u2028', '\u2029')) {
      json = json.replace(String.valueOf(sign), escape(sign));
    }
    return json;
  }

  private static String escape(char sign) {
    return String.format(java.util.Locale.ROOT, "\\u%04x", (int) sign);
  }
}
