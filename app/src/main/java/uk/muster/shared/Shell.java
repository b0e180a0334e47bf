package uk.muster.shared;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the shell round every page shows. `site` makes one per request; a page names itself with
/// {@link #page}. An empty word or list means that the part is not shown.
///
/// @param title the finding, without "Muster"; it stands in the title of the window
/// @param classification of what the page shows
/// @param usualHandling how what is above OFFICIAL is handled here where the records shown say
///   nothing of their own; often empty
/// @param organisation the force, region or nation looked at
/// @param organisations others to switch to
/// @param post the post in effect
/// @param posts others of the person's to act as
/// @param navigation the parts of Muster that exist and that this post may open
/// @param demonstration the line that says the figures are invented
/// @param alarms what whoever manages accounts must know at once; usually none
/// @param registerReadAt "Registers read at 06:00 on 21 November 2026."; empty where the page has
///   none of their figures
/// @param requirement "Requirement: 2023 edition, February 2023."
/// @param searchPath where the search form goes
/// @param signOutPath where the sign-out form goes; empty when nobody is signed in
/// @param wrong whether the page is shown again because something was entered wrongly
/// @param appearance how the person who looks wants it
/// @param here the path of this page, to come back to after a switch
public record Shell(
    String title,
    Classification classification,
    String usualHandling,
    String organisation,
    List<Item> organisations,
    String post,
    List<OtherPost> posts,
    List<Item> navigation,
    String demonstration,
    List<Item> breadcrumbs,
    List<Item> alarms,
    List<Item> footer,
    String registerReadAt,
    String requirement,
    String version,
    String searchPath,
    String signOutPath,
    Csrf csrf,
    boolean wrong,
    Appearance appearance,
    String here) {

  /// One link of the shell; without an address it is plain text.
  ///
  /// @param key the letter that leads there after `g`; empty for none
  public record Item(String text, String href, boolean current, String key) {
    public Item(String text, String href) {
      this(text, href, false, "");
    }

    public static Item here(String text) {
      return new Item(text, "", true, "");
    }
  }

  /// A post that the person can act as instead.
  ///
  /// @param seat by what it is chosen
  public record OtherPost(String seat, String title) {}

  /// The hidden field that every POST form carries.
  public record Csrf(String parameter, String token) {}

  public Shell {
    organisations = List.copyOf(organisations);
    posts = List.copyOf(posts);
    navigation = List.copyOf(navigation);
    breadcrumbs = List.copyOf(breadcrumbs);
    alarms = List.copyOf(alarms);
    footer = List.copyOf(footer);
  }

  /// A shell for somebody not signed in, with nothing to click.
  public static Shell plain(Marking marking, String version, Csrf csrf) {
    return new Shell(
        "",
        new Classification(marking, ""),
        "",
        "",
        List.of(),
        "",
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        version,
        "",
        "",
        csrf,
        false,
        Appearance.USUAL,
        "/");
  }

  /// The same shell round a page with this title and these breadcrumbs.
  public Shell page(String finding, Item... crumbs) {
    return with(finding, classification, List.of(crumbs), wrong, appearance);
  }

  /// The same page, marked at least so.
  public Shell atLeast(Marking other) {
    return atLeast(new Classification(other, ""));
  }

  /// The same page with something on it that bears this classification.
  public Shell atLeast(Classification other) {
    return with(title, classification.and(other), breadcrumbs, wrong, appearance);
  }

  /// The same page for everybody: nothing above OFFICIAL is on it.
  public Shell forPublication() {
    return with(title, Classification.OFFICIAL, breadcrumbs, wrong, appearance);
  }

  /// The same page shown again because something was entered wrongly.
  public Shell withErrors() {
    return with(title, classification, breadcrumbs, true, appearance);
  }

  /// The same page in another appearance.
  public Shell in(Appearance another) {
    return with(title, classification, breadcrumbs, wrong, another);
  }

  private Shell with(
      String newTitle,
      Classification shown,
      List<Item> crumbs,
      boolean errors,
      Appearance another) {
    return new Shell(
        newTitle,
        shown,
        usualHandling,
        organisation,
        organisations,
        post,
        posts,
        navigation,
        demonstration,
        crumbs,
        alarms,
        footer,
        registerReadAt,
        requirement,
        version,
        searchPath,
        signOutPath,
        csrf,
        errors,
        another,
        here);
  }

  /// A word of the shell in the language chosen.
  public String say(String key, Object... values) {
    return language().say(key, values);
  }

  public Language language() {
    return appearance.language();
  }

  /// The code to mark English content with; null, so that a template leaves the attribute out,
  /// where the shell is English too.
  public @Nullable String contentLanguage() {
    return language().isEnglish() ? null : Language.ENGLISH.code();
  }

  /// A key for one form, made when it is drawn: sent twice, the form is done once.
  public String formKey() {
    return UUID.randomUUID().toString();
  }

  public boolean signedIn() {
    return !signOutPath.isEmpty();
  }

  public Marking marking() {
    return classification.marking();
  }

  /// The classification of the page, with the usual handling where its records say nothing.
  public Classification marked() {
    return sensitive() && classification.handling().isEmpty()
        ? new Classification(marking(), usualHandling)
        : classification;
  }

  /// The marking as a style sheet writes it, such as `official-sensitive`.
  public String markingCode() {
    return marking().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean sensitive() {
    return marking() == Marking.OFFICIAL_SENSITIVE;
  }

  /// The title of the window: "Error:" first, then the finding, then any sensitive marking.
  public String windowTitle() {
    var name = title.isEmpty() ? "Muster" : title + " – Muster";
    return (wrong ? say("title.error") + " " : "")
        + name
        + (marked().equals(Classification.OFFICIAL) ? "" : " – " + marked().words());
  }
}
