package org.jirei.data;

import java.util.List;
import java.util.function.Function;
import org.jirei.model.Comment;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Part;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.Series;
import org.jirei.model.Series.Observation;
import org.jirei.model.Story;
import org.jirei.model.Story.Step;
import org.jirei.model.Voices;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The results of a practice as JSON. */
final class EvidenceJson {

  private EvidenceJson() {}

  static ObjectNode metric(Metric metric) {
    return new JsonFields()
        .text("indicator", metric.indicator())
        .set("value", ValueJson.quantity(metric.quantity()))
        .text("kind", JsonFields.word(metric.kind()))
        .set("period", metric.period(), ValueJson::dated)
        .text("round", metric.round())
        .set("numerator", metric.numerator(), ValueJson::quantity)
        .set("denominator", metric.denominator(), ValueJson::quantity)
        .list("breakdown", metric.breakdown(), EvidenceJson::part)
        .text("words", metric.words())
        .done();
  }

  private static ObjectNode part(Part part) {
    return new JsonFields()
        .text("label", part.label())
        .set("value", ValueJson.quantity(part.quantity()))
        .done();
  }

  /** Periods, values and targets stand side by side; null where the source gives no number. */
  static ObjectNode series(Series series) {
    List<Observation> observations = series.observations();
    JsonFields fields =
        new JsonFields()
            .text("indicator", series.indicator())
            .text("kind", JsonFields.word(series.kind()))
            .list("periods", observations, o -> ValueJson.dated(o.period()))
            .set("values", quantities(observations, Observation::value));
    if (series.hasTargets()) {
      fields.set("targets", quantities(observations, Observation::target));
    }
    return fields.text("words", series.words()).done();
  }

  private static ArrayNode quantities(
      List<Observation> observations, Function<Observation, @Nullable Quantity> which) {
    return JsonFields.array(
        observations,
        observation -> {
          Quantity quantity = which.apply(observation);
          JsonNode none = JsonNodeFactory.instance.nullNode();
          return quantity == null ? none : ValueJson.quantity(quantity);
        });
  }

  static ObjectNode comment(Comment comment) {
    return new JsonFields()
        .set("party", ValueJson.party(comment.party()))
        .text("post", comment.post())
        .text("label", comment.label())
        .set("text", ValueJson.text(comment.body()))
        .done();
  }

  static ObjectNode voices(Voices voices) {
    return new JsonFields()
        .text("label", voices.label())
        .text("by", JsonFields.word(voices.kind()))
        .texts("quotes", voices.quotes())
        .done();
  }

  /** Who agreed to the publication is not published. */
  static ObjectNode story(Story story) {
    return new JsonFields()
        .text("profile", story.profile())
        .list("steps", story.steps(), EvidenceJson::step)
        .done();
  }

  private static ObjectNode step(Step step) {
    return new JsonFields()
        .text("kind", JsonFields.word(step.kind()))
        .text("heading", step.heading())
        .set("text", ValueJson.text(step.body()))
        .done();
  }
}
