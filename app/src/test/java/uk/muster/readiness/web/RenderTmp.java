package uk.muster.readiness.web;

import uk.muster.readiness.Readiness;
import uk.muster.readiness.counts.ReadinessExamples;
import gg.jte.*; import gg.jte.output.*; import java.util.*; import java.nio.file.*;
import uk.muster.readiness.*; import uk.muster.shared.*;
public class RenderTmp { public static void main(String[] a) throws Exception {
 var e = TemplateEngine.createPrecompiled(null, ContentType.Html, RenderTmp.class.getClassLoader(), "uk.muster.jte");
 var shell = new Shell("", Marking.OFFICIAL, "", "", List.of(), "Operational planning, Leicestershire", List.of(new Shell.Item("Readiness","/readiness",true), new Shell.Item("People","/people")), "Demonstration data. Every figure about a real force on this page is invented.", List.of(), List.of(), "", "", "0.1.0", "/people", "/sign-out", new Shell.Csrf("_csrf",""), false);
 for (var unit : List.of("psu","psu-with-medics")) {
 var answer = ReadinessExamples.leicestershire(unit);
 var view = new ForceViews(answer, new UnitWords(answer.unit(), ReadinessExamples.CATALOGUE), new Addresses(answer.question(), true), new ForceForm(Map.of())).view(false,false);
 var out = new StringOutput();
 e.render("readiness/force.jte", Map.of("shell", shell.page(view.heading(), new Shell.Item("Readiness","/readiness"), new Shell.Item("East Midlands","/x"), Shell.Item.here("Leicestershire Police")), "page", view), out);
 Files.writeString(Path.of("/tmp/rd/"+unit+".html"), out.toString());
 }
}}
