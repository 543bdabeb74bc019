/*
 * Reads numbers with units, and telephone numbers and addresses; the twin of
 * org.jirei.language.JapaneseQuantity and Telephone, and of org.jirei.content.Addresses. Decimals
 * are whole numbers with a scale, so that nothing is rounded unasked.
 */
(() => {
  "use strict";
  const form = (globalThis.jireiForm ??= {});

  const D = "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?";
  const S = "[ \\t-\\r]*";
  const WRITTEN = new RegExp(
    `^(?<about>約|およそ|おおよそ)?${S}(?<sign>[-\\u2212])?` +
      `(?:(?<oku>${D})億)?(?:(?:(?<thousandMan>[0-9])千)?(?<man>${D})?万)?(?:(?<sen>${D})千)?(?<rest>${D})?` +
      `${S}(?<unit>(?![億万千百])[\\p{L}%\\/()・]*?)${S}(?<bound>以上|超|以下|以内|未満|程度|前後|ほど)?$`,
    "u",
  );
  const PLACES = [["oku", 100000000n], ["thousandMan", 10000000n], ["man", 10000n], ["sen", 1000n], ["rest", 1n]];
  const BOUNDS = { 以上: "AT_LEAST", 超: "AT_LEAST", 程度: "ABOUT", 前後: "ABOUT", ほど: "ABOUT" };

  function decimal(digits) {
    const [whole, part = ""] = digits.replaceAll(",", "").split(".");
    return { units: BigInt(whole + part), scale: part.length };
  }

  const scaled = ({ units, scale }, to) => units * 10n ** BigInt(to - scale);

  function add(a, b) {
    const scale = Math.max(a.scale, b.scale);
    return { units: scaled(a, scale) + scaled(b, scale), scale };
  }

  form.compareDecimals = (a, b) => {
    const scale = Math.max(a.scale, b.scale);
    const [left, right] = [scaled(a, scale), scaled(b, scale)];
    return left < right ? -1 : left > right ? 1 : 0;
  };

  form.decimalWords = ({ units, scale }) => {
    const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
    const cut = digits.length - scale;
    return (units < 0n ? "-" : "") + digits.slice(0, cut) + (scale ? "." + digits.slice(cut) : "");
  };

  /* Null where the words are no quantity. */
  form.quantity = (written) => {
    const found = WRITTEN.exec(form.normalise(written).trim())?.groups;
    if (!found) return null;
    let value = null;
    for (const [place, weight] of PLACES) {
      if (found[place] === undefined) continue;
      const { units, scale } = decimal(found[place]);
      const part = { units: units * weight, scale };
      value = value ? add(value, part) : part;
    }
    if (!value) return null;
    if (found.sign) value.units = -value.units;
    const bound = found.bound ? BOUNDS[found.bound] ?? "AT_MOST" : found.about ? "ABOUT" : "EXACT";
    return { value, unit: found.unit.replaceAll("%", "％"), bound };
  };

  const DASHES = /[-\u2010-\u2015\u2212\u2500ー()[\]~.・]|[ \t-\r]/g;
  const TELEPHONES = [
    /^(?=[0-9-]{12}$)0[1-9][0-9]{0,3}-[0-9]{1,4}-[0-9]{4}$/,
    /^0(?:120|570|800|990)-[0-9]{3}-[0-9]{3}$/,
    /^0(?:[5-9]0-[0-9]{4}|800-[0-9]{3})-[0-9]{4}$/,
    /^(?:0[1-9][0-9]{8}|0[5-9]0[0-9]{8}|0800[0-9]{7})$/,
  ];

  /* Digits and hyphens, null where it is no number. */
  form.telephone = (written) => {
    const dashed = form.normalise(written).trim().replace(DASHES, "-").replace(/-{2,}/g, "-").replace(/^-|-$/g, "");
    return TELEPHONES.some((shape) => shape.test(dashed)) ? dashed : null;
  };

  const OLD_LABOUR_BUREAU = /^(?:https?:\/\/)?(?<bureau>[a-z]+-roudoukyoku)\.jsite\.mhlw\.go\.jp(?:\/.*)?$/i;
  const plain = (url) => url.replace(/[\u2010\u2011\u2212\uff0d]/g, "-");
  const ADDRESS =
    /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^\s/?#@[\]\\^`{|}<>"%]*@)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z](?:[a-z0-9-]*[a-z0-9])?\.?(?::[0-9]*)?(?:[/?#]|$)/i;
  const NUMBERED = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?::[0-9]*)?(?:[/?#]|$)/i;

  /* With or without http://, as documents print addresses. */
  form.isWebAddress = (url) => {
    const address = plain(url);
    const scheme = /^([^/?#]*):\/\//.exec(address)?.[1];
    return (
      (scheme === undefined || /^https?$/i.test(scheme)) &&
      (ADDRESS.test(address) || NUMBERED.test(address)) &&
      !/[\s<>"{}|\\^`]|%(?![0-9a-f]{2})/iu.test(address) &&
      !/[[\]]/.test(address.replace(/^[^/?#]*\/\/[^/?#]*/, "")) &&
      address.split("#").length < 3
    );
  };

  /* Where an address that answers no more has moved to; null for all others. */
  form.movedTo = (url) => {
    const old = OLD_LABOUR_BUREAU.exec(plain(url));
    return old ? `https://jsite.mhlw.go.jp/${old.groups.bureau}/` : null;
  };
})();
