/*
 * What figures must be, and which cannot be true together; the twin of
 * org.jirei.content.MetricReader and MetricChecks, and of org.jirei.model.Oddity.
 */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  const HUNDRED = { units: 100n, scale: 0 };

  /* A number with its unit, the unit from beside it where the words have none. */
  function quantity(value, unit, indicator, at, add) {
    if (!form.reading.isText(value)) return undefined;
    const written = form.join(value);
    const read = form.quantity(written);
    if (!read) {
      add("quantity-unreadable", at, { value: written });
      return undefined;
    }
    if (!read.unit && unit === undefined) {
      add("unit-missing", at, { indicator });
      return undefined;
    }
    if (read.unit && unit !== undefined && read.unit !== unit) add("unit-twice", at, { inside: read.unit, beside: unit });
    return read.unit ? { ...read, words: written } : { ...read, unit, words: written + unit };
  }

  /* Of a count, a number beside it has the same unit; of a rate it must say its own. */
  function beside(value, unit, indicator, at, add) {
    if (!form.reading.isText(value)) return undefined;
    const same = /^[\p{Nd},，.．]*$/u.test(value) && unit !== undefined && unit !== "％";
    return quantity(value, same ? unit : undefined, indicator, at, add);
  }

  function metric(fields, at, labels, add, date) {
    const { text, each, isText } = form.reading;
    const indicator = text(fields, "indicator") ?? "";
    const unit = text(fields, "unit");
    const value = quantity(fields.value, unit, indicator, at + ".value", add);
    const fallback = unit ?? value?.unit;
    const numerator = beside(fields.numerator, fallback, indicator, at + ".numerator", add);
    const denominator = beside(fields.denominator, fallback, indicator, at + ".denominator", add);
    const parts = [];
    each(fields, "breakdown", at + ".breakdown", (part, place) => {
      const read = beside(part.value, fallback, indicator, place + ".value", add);
      if (text(part, "label") && read) parts.push({ read, at: place + ".value" });
    });
    date(fields.period, at + ".period");
    if (isText(fields.round) && !labels.includes(fields.round)) {
      const args = { round: fields.round, known: labels.join(", "), nearest: form.nearest(fields.round, labels) };
      add("unknown-round", at + ".round", args);
    }
    if (value && indicator) oddities({ value, numerator, denominator, parts }, at, add);
  }

  const isExact = (...all) => all.every(({ bound }) => bound === "EXACT");
  const exceeds = (part, whole) =>
    isExact(part, whole) && part.unit === whole.unit && form.compareDecimals(part.value, whole.value) > 0;

  function oddities({ value, numerator, denominator, parts }, at, add) {
    if (value.unit === "％") {
      if (value.value.units < 0n || form.compareDecimals(value.value, HUNDRED) > 0) {
        add("percentage-out-of-range", at + ".value", { value: value.words });
      }
      if (numerator && denominator) contradiction(value, numerator, denominator, at, add);
    } else if (denominator && exceeds(numerator ?? value, denominator)) {
      const args = { part: (numerator ?? value).words, whole: denominator.words };
      add("part-greater-than-whole", at + (numerator ? ".numerator" : ".value"), args);
    }
    for (const part of parts) {
      if (exceeds(part.read, value)) add("part-greater-than-whole", part.at, { part: part.read.words, whole: value.words });
    }
  }

  const power = (exponent) => 10n ** BigInt(exponent);
  const halfUp = (above, below) => {
    const sign = above < 0n !== below < 0n ? -1n : 1n;
    const [a, b] = [above < 0n ? -above : above, below < 0n ? -below : below];
    return sign * ((2n * a + b) / (2n * b));
  };

  /* The rate may be rounded or cut at its last written digit. */
  function contradiction(rate, numerator, denominator, at, add) {
    if (!isExact(rate, numerator, denominator) || denominator.value.units === 0n) return;
    const { scale } = rate.value;
    const exact = scale + 4;
    const above = numerator.value.units * power(2 + denominator.value.scale + exact);
    const below = denominator.value.units * power(numerator.value.scale);
    const right = { units: halfUp(above, below), scale: exact };
    const apart = right.units - rate.value.units * power(exact - scale);
    if ((apart < 0n ? -apart : apart) < power(exact - scale)) return;
    const rounded = { units: halfUp(right.units, power(exact - scale)), scale };
    add("rate-contradicts", at + ".value", {
      value: rate.words,
      numerator: numerator.words,
      denominator: denominator.words,
      right: form.decimalWords(rounded) + "％",
    });
  }

  form.figures = (fields, add, date) => {
    const labels = form.reading.list(fields, "rounds").map((round) => form.reading.text(round, "label")).filter(Boolean);
    form.reading.each(fields, "metrics", "metrics", (one, at) => metric(one, at, labels, add, date));
    form.reading.each(fields, "staffing", "staffing", (staff, at) => {
      quantity(staff.count, undefined, form.reading.text(staff, "post") ?? "", at + ".count", add);
    });
  };
})();
