/* Reads dates as people write them; the twin of org.jirei.language.JapaneseDates. */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  const ERAS = [
    ["令和", "r", "2019-05-01"],
    ["平成", "h", "1989-01-08"],
    ["昭和", "s", "1926-12-25"],
    ["大正", "t", "1912-07-30"],
    ["明治", "m", "1868-01-25"],
  ].map(([name, letter, start], at, all) => ({ name, letter, start, end: at ? all[at - 1][2] : "2101-01-01" }));

  const SMALL = "[0-9一二三四五六七八九十]{1,3}";
  const S = "[ \\t-\\r]*";
  const WRITTEN = new RegExp(
    `^(?<fy>fy${S})?(?:(?<era>令和|平成|昭和|大正|明治|[令平昭大明]|[rhstm]\\.?)${S})?` +
      `(?<year>元|[0-9〇一二三四五六七八九十]{1,4})${S}` +
      `(?:(?<fiscal>年度)(?<fiscalEnd>末)?|年?|(?:年|[-/.])${S}(?<month>${SMALL})${S}` +
      `(?:月?|月${S}(?<end>末日?)|(?:月|[-/.])${S}(?<day>${SMALL})${S}日?))${S}(?:現在|時点)?$`,
  );
  const DIGITS = "〇一二三四五六七八九";

  function positional(digits) {
    let value = 0;
    for (const one of digits) {
      if (!DIGITS.includes(one)) return null;
      value = value * 10 + DIGITS.indexOf(one);
    }
    return value;
  }

  function number(written) {
    if (written === "元") return 1;
    if (/^[0-9]+$/.test(written)) return Number(written);
    const ten = written.indexOf("十");
    if (ten < 0) return positional(written);
    const tens = ten === 0 ? 1 : positional(written.slice(0, ten));
    const ones = positional(written.slice(ten + 1));
    return tens === null || ones === null || tens > 9 || ones > 9 ? null : tens * 10 + ones;
  }

  const pad = (value, width) => String(value).padStart(width, "0");
  const iso = (year, month, day) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const daysOf = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

  function lastDay({ precision, year, month, day }) {
    if (precision === "FISCAL_YEAR") return iso(year + 1, 3, 31);
    return iso(year, month ?? 12, day ?? daysOf(year, month ?? 12));
  }

  function firstDay(date) {
    if (date.precision === "FISCAL_YEAR") return iso(date.year, 4, 1);
    if (date.precision === "MONTH_END") return lastDay(date);
    return iso(date.year, date.month ?? 1, date.day ?? 1);
  }

  function label(day) {
    const era = ERAS.find(({ start }) => day >= start) ?? ERAS.at(-1);
    const year = Number(day.slice(0, 4)) - Number(era.start.slice(0, 4)) + 1;
    return era.name + (year === 1 ? "元" : year) + "年";
  }

  const MONTH_AND_DAY = {
    FISCAL_YEAR: () => "",
    YEAR: () => "",
    MONTH: ({ month }) => month + "月",
    MONTH_END: ({ month }) => month + "月末",
    DAY: ({ month, day }) => month + "月" + day + "日",
  };
  const monthAndDay = (date) => MONTH_AND_DAY[date.precision](date);
  const wareki = (date) =>
    date.precision === "FISCAL_YEAR" ? label(iso(date.year, 12, 31)) + "度" : label(lastDay(date)) + monthAndDay(date);

  const inEra = (era, value) =>
    !era || (lastDay(value) >= era.start && firstDay(value) < era.end)
      ? { value }
      : { reason: "no-such-year", help: wareki(value) };

  const failed = (reason, help = "") => ({ reason, help });

  /* A value with its precision, or the reason why there is none. */
  form.date = (written) => {
    const found = WRITTEN.exec(form.normalise(written).trim())?.groups;
    if (!found) return failed("date-unreadable");
    const named = found.era?.replace(".", "");
    const era = named && ERAS.find(({ name, letter }) => [name, name[0], letter].includes(named));
    const year = number(found.year);
    if (!year) return failed(year === null || !era ? "date-unreadable" : "no-such-year");
    const calendar = era ? Number(era.start.slice(0, 4)) + year - 1 : year;
    if (calendar < 1868 || calendar > 2100) return failed(era ? "no-such-year" : "date-unreadable");
    const fiscal = { precision: "FISCAL_YEAR", year: calendar };
    if (found.fiscalEnd) {
      const whole = inEra(era, fiscal);
      return whole.value ? { value: { precision: "MONTH_END", year: calendar + 1, month: 3 } } : whole;
    }
    if (found.fiscal || found.fy) return inEra(era, fiscal);
    if (found.month === undefined) return inEra(era, { precision: "YEAR", year: calendar });
    const month = number(found.month);
    if (month === null || month < 1 || month > 12) return failed("no-such-day");
    if (found.day === undefined) {
      return inEra(era, { precision: found.end ? "MONTH_END" : "MONTH", year: calendar, month });
    }
    const day = number(found.day);
    const days = daysOf(calendar, month);
    if (day === null || day < 1 || day > days) {
      const last = { precision: "DAY", year: calendar, month, day: days };
      return failed("no-such-day", era ? wareki(last) : lastDay(last));
    }
    return inEra(era, { precision: "DAY", year: calendar, month, day });
  };

  /* 2013年度（平成25年度）, as pages write it. */
  form.dateWords = (date) =>
    date.precision === "FISCAL_YEAR"
      ? `${date.year}年度（${wareki(date)}）`
      : `${date.year}年${monthAndDay(date)}（${wareki(date)}）`;
})();
