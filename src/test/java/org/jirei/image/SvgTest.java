package org.jirei.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An SVG that draws is published; one that runs scripts or refers to other files is not. */
class SvgTest {

  private static final String HEAD =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " viewBox='0 0 40 30'>\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>top.x = 1</script>",
        "<SCRIPT href='#a'/>",
        "<g onclick='go()'/>",
        "<animate attributeName='x' onbegin='go()'/>",
        "<g OnLoad='go()'/>",
        "<foreignObject width='9' height='9'/>",
        "<iframe xmlns='http://www.w3.org/1999/xhtml' src='a.html'/>",
        "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>1</h:script>",
        "<handler type='application/ecmascript'>1</handler>",
        "<listener event='click'/>",
        "<g ev:event='click' xmlns:ev='http://www.w3.org/2001/xml-events'/>",
        "<audio src='x.mp3'/>",
        "<set attributeName='href' to='x'/>",
        "<animate attributeName='xlink:href' values='#a;#b'/>",
        "<set attributeName='onmouseover' to='go()'/>",
        "<use href='parts.svg#wheel'/>",
        "<use xlink:href='http://example.org/parts.svg#wheel'/>",
        "<image href='photo.png'/>",
        "<image xlink:href='//example.org/photo.png'/>",
        "<image href='file:///etc/hosts'/>",
        "<image href='data:image/svg+xml;base64,PHN2Zy8+'/>",
        "<image href='data:text/html,x'/>",
        "<use href='data:image/png;base64,AA=='/>",
        "<feImage href='https://example.org/a.png'/>",
        "<a href='https://example.org/'><path d='M0 0'/></a>",
        "<a href='javascript:go()'><path d='M0 0'/></a>",
        "<a href=' java&#10;script:go()'/>",
        "<textPath path='M0 0' href='../a.svg#p'/>",
        "<linearGradient id='g' xlink:href='a.svg#g'/>",
        "<rect style='fill:url(https://example.org/a.svg#f)'/>",
        "<rect fill='url( \"a.svg#f\" )'/>",
        "<rect style='fill:u\\72l(//example.org/a)'/>",
        "<rect style='fill:url/**/(x);filter:URL(b.svg#f)'/>",
        "<rect style='-moz-binding:url(#a)'/>",
        "<rect style='background:image-set(\"a.png\" 1x)'/>",
        "<rect clip-path='url(data:text/plain,x)'/>",
        "<style>@import 'theme.css';</style>",
        "<style><![CDATA[ @im\\port url(#x); ]]></style>",
        "<style>@font-face { font-family: a; src: url(https://example.org/a.woff) }</style>",
        "<style>a { fill: url(x.svg#a) }</style>",
        "<style>a { fill:<!-- --> url(x.svg#a) }</style>",
        "<style><circle/>@import '//example.org/b.css';</style>",
        "<style>@im<circle/>port '//example.org/b.css';</style>",
        "<style>b{content:'/*'} path{stroke:url(//example.org/c)}</style>",
        "<style>b{content:'it\\'s /*'} path{stroke:url(//example.org/c)}</style>",
        "<style>\\2f\\2a path{} y{stroke:url(//example.org/c)}</style>",
        "<style>y{stroke:url(#b/*);fill:url(//example.org/c)}</style>",
        "<style>y{stroke:url(#b url(//example.org/c))}</style>",
        "<style>y{font:'open&#10;;fill:url(//example.org/c)}</style>",
        "<style>&lt;!--url(//example.org/c)</style>",
        "<style>y{stroke:url( '//example.org/c' )}</style>",
        "<path style='content:\"/*\";stroke:url(//example.org/c)'/>",
        "<path style='--x:1.url(//example.org/c)'/>",
        "<path style='stroke:\\55 RL(//example.org/c)'/>",
        "<path marker-mid='url(//example.org/c)'/>",
        "<animate attributeName='stroke' values='red;url(//example.org/c)'/>",
        "<set attributeName='stroke' to='url(//example.org/c)'/>",
        "<a href='#b' ping='https://example.org/'/>",
        "<g xml:base='https://example.org/'><use href='#a'/></g>",
        "<?xml-stylesheet href='a.css'?>",
        "<unknownThing/>",
        "<g><g><g></g></g>",
        "<g a='1' a='2'/>",
        "&nbsp;",
      })
  void what_runs_or_leads_out_is_refused_at_its_line(String inside) {
    List<Problem> problems = read(HEAD + "<g/>\n" + inside + "\n</svg>");
    assertEquals(1, problems.stream().map(p -> p.at().line()).distinct().count(), "" + problems);
    int line = problems.getFirst().at().line();
    // What is left open shows only where the file ends.
    assertEquals(inside.equals("<g><g><g></g></g>") ? 4 : 3, line, "" + problems);
    assertEquals("content/a.svg", problems.getFirst().at().file());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [<!ENTITY x 'a'>]>\n",
        "<!DOCTYPE svg SYSTEM 'http://example.org/a.dtd'>\n",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://example.org/svg11.dtd'>\n",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/a.dtd'"
            + " [<!ATTLIST g onload CDATA 'go()'>]>\n",
        "<?xml-stylesheet type='text/xsl' href='#s'?>\n",
      })
  void declarations_before_the_drawing_are_refused_too(String before) {
    List<Problem> problems = read("<?xml version='1.0'?>\n" + before + HEAD + "<g/></svg>");
    assertEquals(
        List.of(ProblemKind.SVG_DECLARATION), problems.stream().map(Problem::kind).toList());
    assertEquals(2, problems.getFirst().at().line());
  }

  @Test
  void the_words_in_question_are_underlined() {
    List<Problem> problems =
        read(
            HEAD
                + "  <circle r='3' fill='red' onmouseover='go()'/>\n\n<use href='a.svg#b'/></svg>");
    assertEquals("content/a.svg:2:28", problems.get(0).at().toString());
    assertEquals("onmouseover".length(), problems.get(0).length());
    assertEquals("  <circle r='3' fill='red' onmouseover='go()'/>", problems.get(0).sourceLine());
    assertEquals("content/a.svg:4:6", problems.get(1).at().toString());
    assertEquals(List.of("a.svg#b"), problems.get(1).arguments());
  }

  @Test
  void places_are_right_far_into_a_file_and_in_every_kind_of_line() {
    String filler = "<path d='M1 2 3 4' class='花𠮷'/>\r\n<!-- x > y -->\r".repeat(3_000);
    List<Problem> problems = read(HEAD + filler + "<g>text</g>  <g onclick='go()'/></svg>");
    assertEquals("content/a.svg:6002:17", problems.getFirst().at().toString());
    String oneLine = HEAD.strip() + "<path d='M1 2'/>".repeat(20_000) + "<script/></svg>";
    Problem script = read(oneLine).getFirst();
    assertEquals(oneLine.indexOf("<script") + 1, script.at().column());
  }

  @Test
  void a_file_without_the_namespace_of_svg_is_no_drawing() {
    assertEquals(ProblemKind.SVG_ROOT, read("<svg width='1' height='1'/>").getFirst().kind());
    assertEquals(
        ProblemKind.SVG_ROOT,
        read("<html xmlns='http://www.w3.org/1999/xhtml'><svg/></html>").getFirst().kind());
  }

  @Test
  void an_encoding_that_is_declared_is_the_one_that_is_read() {
    String drawing = HEAD.strip() + "<title>役割</title><g onclick='x'/></svg>";
    for (String encoding : List.of("Shift_JIS", "EUC-JP", "UTF-8")) {
      String text = "<?xml version='1.0' encoding='" + encoding + "'?>\n" + drawing;
      Svg.Reading svg = Svg.read(text.getBytes(Charset.forName(encoding)), "content/a.svg");
      assertEquals(ProblemKind.SVG_EVENT, svg.problems().getFirst().kind(), encoding);
    }
    byte[] wide = ("\ufeff" + drawing).getBytes(StandardCharsets.UTF_16BE);
    assertEquals(1, Svg.read(wide, "content/a.svg").problems().size());
    byte[] wrong = (HEAD + "<title>役割</title></svg>").getBytes(Charset.forName("Shift_JIS"));
    assertEquals(
        ProblemKind.SVG_NOT_XML, Svg.read(wrong, "content/a.svg").problems().getFirst().kind());
  }

  @Test
  void a_photograph_inside_a_drawing_may_not_state_its_place() {
    for (boolean placed : new boolean[] {true, false}) {
      byte[] jpeg = placed ? ImageBytes.jpegWithExif(ByteOrder.BIG_ENDIAN) : ImageBytes.jpeg();
      String data = "data:image/jpeg;base64," + Base64.getMimeEncoder().encodeToString(jpeg);
      List<Problem> problems = read(HEAD + "<image href='" + data + "'/></svg>");
      assertEquals(
          placed ? List.of(ProblemKind.IMAGE_POSITION_FIXED) : List.of(),
          problems.stream().map(Problem::kind).toList());
    }
  }

  @Test
  void an_embedded_image_that_is_no_base64_is_read_without_failing() {
    assertEquals(List.of(), read(HEAD + "<image href='data:image/png;base64,A=B=C'/></svg>"));
  }

  @Test
  void a_hostile_file_is_read_within_bounds() {
    String deep = HEAD + "<g>".repeat(100_000) + "</g>".repeat(100_000) + "</svg>";
    assertEquals(ProblemKind.SVG_NOT_XML, read(deep).getFirst().kind());
    String less = HEAD + "<g>".repeat(400) + "</g>".repeat(400) + "</svg>";
    assertEquals(List.of(), read(less));
    assertEquals(100, read(HEAD + "<script/>\n".repeat(50_000) + "</svg>").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='20'/>",
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='-2'/>",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 0'/>",
        "<svg xmlns='http://www.w3.org/2000/svg' width='99999999' height='20'/>",
      })
  void a_size_that_cannot_be_is_told(String text) {
    ImageFile image = ImageFile.of(text.getBytes(UTF_8), "a.svg", "content/a.svg");
    assertEquals(ProblemKind.IMAGE_DIMENSIONS, image.findings().getFirst().kind());
  }

  @Test
  void the_size_is_that_of_the_root_or_of_its_view() {
    assertEquals(
        new ImageSize(40, 30), Svg.read((HEAD + "</svg>").getBytes(UTF_8), "").size().size());
    String both =
        "<svg xmlns='http://www.w3.org/2000/svg' width='12.6px' height='9' viewBox='0 0 4 3'/>";
    assertEquals(new ImageSize(13, 9), Svg.read(both.getBytes(UTF_8), "").size().size());
    String percent = "<svg xmlns='http://www.w3.org/2000/svg' width='100%' viewBox='0,0 4,3'/>";
    assertEquals(new ImageSize(4, 3), Svg.read(percent.getBytes(UTF_8), "").size().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>@font-face{font-family:b;src:url(data:font/woff2;base64,d09GMg==)}</style>",
        "<style>@font-face{src:url('data:application/x-font-ttf;base64,AAE=')}</style>",
        "<style>b{content:'url(//example.org/c) @import'} /* url(c.svg) */</style>",
        "<path id='path(2)' class='src(3)' data-name='図 url(写し)'/>",
        "<g aria-label='手順 image(1) を見る' fill='url(#b)'/>",
        "<title>手順 url(控え)</title>",
        "<path d='M0 0' style='fill:url(\"#b\")'/>",
        "<animate attributeName='fill' values='red;url(#b)'/>",
        "<b:style xmlns:b='urn:b'><b:c/>url(c)</b:style>",
      })
  void words_that_refer_to_nothing_outside_pass(String inside) {
    assertEquals(List.of(), read(HEAD + inside + "\n</svg>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"inkscape", "illustrator", "drawio", "libreoffice", "figma"})
  void what_drawing_programs_write_passes(String program) throws Exception {
    Path file = Path.of("src/test/resources/org/jirei/image/" + program + ".svg");
    byte[] bytes = Files.readAllBytes(file);
    assertNotNull(Svg.read(bytes, "content/a.svg").size().size());
    assertEquals(List.of(), Svg.read(bytes, "content/a.svg").problems());
  }

  private static List<Problem> read(String text) {
    return Svg.read(text.getBytes(UTF_8), "content/a.svg").problems();
  }
}
