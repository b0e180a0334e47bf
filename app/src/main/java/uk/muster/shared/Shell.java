package uk.muster.shared;

import java.util.List;

/// What the shell round every page shows. `site` makes one per request; a page names itself with
/// {@link #page}. An empty word or list means that the part is not shown.
///
/// @param title the finding, without "Muster"; it stands in the title of the window
/// @param handling handling words after the marking, such as "police only"
/// @param organisation the force, region or nation looked at
/// @param organisations others to switch to
/// @param post the post held
/// @param navigation the parts of Muster that exist and that this post may open
/// @param demonstration the line that says the figures are invented
/// @param registerReadAt "06:00 on 21 November 2026"
/// @param requirement "2023 edition"
/// @param searchPath where the search form goes
/// @param signOutPath where the sign-out form goes; empty when nobody is signed in
/// @param wrong whether the page is shown again because something was entered wrongly
public record Shell(
    String title,
    Marking marking,
    String handling,
    String organisation,
    List<Item> organisations,
    String post,
    List<Item> navigation,
    String demonstration,
    List<Item> breadcrumbs,
    List<Item> footer,
    String registerReadAt,
    String requirement,
    String version,
    String searchPath,
    String signOutPath,
    Csrf csrf,
    boolean wrong) {

  /// One link of the shell; without an address it is plain text.
  public record Item(String text, String href, boolean current) {
    public Item(String text, String href) {
      this(text, href, false);
    }

    public static Item here(String text) {
      return new Item(text, "", true);
    }
  }

  /// The hidden field that every POST form carries.
  public record Csrf(String parameter, String token) {}

  public Shell {
    organisations = List.copyOf(organisations);
    navigation = List.copyOf(navigation);
    breadcrumbs = List.copyOf(breadcrumbs);
    footer = List.copyOf(footer);
  }

  /// A shell for somebody not signed in, with nothing to click.
  public static Shell plain(Marking marking, String version, Csrf csrf) {
    return new Shell(
        "", marking, "", "", List.of(), "", List.of(), "", List.of(), List.of(), "", "", version,
        "", "", csrf, false);
  }

  /// The same shell round a page with this title and these breadcrumbs.
  public Shell page(String finding, Item... crumbs) {
    return with(finding, List.of(crumbs), wrong);
  }

  /// The same page, marked at least so.
  public Shell atLeast(Marking other) {
    return marking.compareTo(other) >= 0
        ? this
        : new Shell(
            title,
            other,
            handling,
            organisation,
            organisations,
            post,
            navigation,
            demonstration,
            breadcrumbs,
            footer,
            registerReadAt,
            requirement,
            version,
            searchPath,
            signOutPath,
            csrf,
            wrong);
  }

  /// The same page shown again because something was entered wrongly.
  public Shell withErrors() {
    return with(title, breadcrumbs, true);
  }

  private Shell with(String newTitle, List<Item> crumbs, boolean errors) {
    return new Shell(
        newTitle,
        marking,
        handling,
        organisation,
        organisations,
        post,
        navigation,
        demonstration,
        crumbs,
        footer,
        registerReadAt,
        requirement,
        version,
        searchPath,
        signOutPath,
        csrf,
        errors);
  }

  public boolean signedIn() {
    return !signOutPath.isEmpty();
  }

  /// The marking as the policy writes it, with its handling words.
  public String markingWords() {
    return handling.isEmpty() ? marking.words() : marking.words() + ": " + handling;
  }

  public boolean sensitive() {
    return marking == Marking.OFFICIAL_SENSITIVE;
  }

  /// The title of the window: "Error:" first, then the finding, then any sensitive marking.
  public String windowTitle() {
    var name = title.isEmpty() ? "Muster" : title + " – Muster";
    return (wrong ? "Error: " : "") + name + (sensitive() ? " – " + markingWords() : "");
  }
}
