package org.jirei.data;

import org.jirei.model.Branding;
import org.jirei.model.Colour;
import org.jirei.model.Site;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.LanguagePlan;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes the site for devices that keep it on their home screen (W3C Web Application Manifest).
 * All its addresses are relative, so it works below any path.
 */
final class WebManifest {

  private static final JsonMapper JSON = new JsonMapper();

  private WebManifest() {}

  static OutputFile of(LanguagePlan plan, Site site) {
    PagePath here = plan.manifest();
    Branding look = site.look();
    Colour key = look.key();
    ObjectNode manifest = JSON.createObjectNode();
    String name = site.title().in(plan.language());
    manifest.put("name", name).put("short_name", name);
    manifest.put("lang", plan.language().tag());
    manifest.put("start_url", plan.home().from(here)).put("scope", "./").put("display", "browser");
    if (key != null) {
      // Otherwise each page tells the colour of its theme.
      manifest.put("theme_color", key.toString());
    }
    manifest.put("background_color", "#ffffff");
    manifest
        .putArray("icons")
        .addObject()
        .put("src", new PagePath("assets/icon.svg").from(here))
        .put("sizes", "any")
        .put("type", "image/svg+xml");
    return OutputFile.text(here, JSON.writeValueAsString(manifest));
  }
}
