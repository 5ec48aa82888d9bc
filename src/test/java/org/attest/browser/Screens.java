package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One person before one browser window of their own. Everything that the browser complains of is collected; {@link #sound}
 * asserts that there was nothing, that axe finds nothing, and that the HTML is valid.
 */
public final class Screens implements AutoCloseable {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String WATCH =
            "addEventListener('securitypolicyviolation', e => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI))";
    private static final int ANSWER_MILLIS = 30_000;
    private static Playwright playwright;
    private static Browser browser;
    private final BrowserContext window;
    private final Page page;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    private Screens(String base, int width, int height) {
        this.base = base.replaceAll("/$", "");
        this.window = browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        window.addInitScript(WATCH);
        page = window.newPage();
        page.onConsoleMessage(message -> {
            // the browser itself reports every refused form; the status is asserted where it matters
            boolean refused = message.text().startsWith("Failed to load resource");
            // a newer request took the place of one under way; a failure has a name of its own
            boolean replaced = message.text().startsWith("htmx:sendAbort")
                    || message.text().startsWith("htmx:afterRequest");
            if (message.type().equals("error") && !refused && !replaced) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(answer -> {
            if (answer.status() >= 400 && answer.url().contains("/ui/")) {
                complaints.add(answer.status() + " " + answer.url());
            }
        });
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.path())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> playwright.close()));
        }
        return browser;
    }

    public static Screens desktop(String base) {
        return new Screens(base, 1280, 900);
    }

    public static Screens phone(String base) {
        return new Screens(base, 375, 720);
    }

    public Screens signIn(String person) {
        page.navigate(base + "/sign-in");
        page.fill("#name", person);
        page.fill("#password", "demo");
        page.click("form[action='/sign-in'] button");
        page.waitForSelector(".attest-nav");
        return this;
    }

    /** Opens an address and gives the status of the answer. */
    public int open(String address) {
        return page.navigate(base + address).status();
    }

    /** The status of the answer, asked as this person's browser asks, without showing it. */
    int asked(String address, String accepted) {
        var answer = page.context()
                .request()
                .get(base + address, RequestOptions.create().setHeader("Accept", accepted));
        try {
            return answer.status();
        } finally {
            answer.dispose();
        }
    }

    /** Where the page's links within Attest lead. */
    @SuppressWarnings("unchecked")
    List<String> links() {
        return (List<String>) page.evaluate("""
                Array.from(document.querySelectorAll('a[href^="/"]')).map(a => a.pathname + a.search)""");
    }

    public Page page() {
        return page;
    }

    /** No sideways scrolling, and nothing that runs out of its part of the page or is squeezed into a column of letters. */
    private void layout() {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("no sideways scrolling at %s", page.url())
                .isEqualTo(true);
        assertThat(page.evaluate("""
                        Array.from(document.querySelectorAll('main section, main dl, main dt, main dd, main p, main li'))
                            .filter(e => e.clientWidth > 2)
                            .filter(e => e.scrollWidth > e.clientWidth + 1
                                || e.clientWidth < 48 && e.textContent.trim().length > 8)
                            .map(e => [e.tagName, e.className, e.id, e.textContent.trim().slice(0, 40), e.scrollWidth, e.clientWidth].join(' '))"""))
                .as("nothing runs out of its place at %s", page.url())
                .isEqualTo(List.of());
    }

    /** The browser has nothing to complain of, and the page fits the window. */
    Screens fits() {
        assertThat(complaints).as("complaints of the browser at %s", page.url()).isEmpty();
        layout();
        return this;
    }

    /** The page as it stands is accessible, valid, fits the window, and the browser had nothing to complain of. */
    public Screens sound() {
        assertThat(complaints).as("complaints of the browser at %s", page.url()).isEmpty();
        var found = new AxeBuilder(page)
                        .setLegacyMode(true) // there are no frames, for which the other way opens a window each time
                        .withTags(TAGS)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(violation -> violation.getId() + ": "
                                + violation.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
        assertThat(found).as("axe at %s", page.url()).isEmpty();
        layout();
        // the answer of a POST cannot be fetched again; what stands in the window is checked by axe alone then
        assertThat(
                        ValidHtml.complaints(
                                (String)
                                        page.evaluate(
                                                "async () => { const answer = await fetch(location.href, {headers: {Accept: 'text/html'}}); return await answer.text() }")))
                .as("HTML of %s", page.url())
                .isEmpty();
        return this;
    }

    /** The page says all of this, or will as soon as the answer is there: a busy server may still show the page of before. */
    public static void says(Page page, String selector, String... texts) {
        for (var text : texts) {
            PlaywrightAssertions.assertThat(page.locator(selector).first())
                    .containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(ANSWER_MILLIS));
        }
    }

    /** Presses what leads to another page, and waits until that page is there. */
    static void press(Page page, String selector) {
        page.evaluate("document.body.dataset.pressed = 'yes'");
        page.click(selector);
        page.waitForFunction("() => document.body && !document.body.dataset.pressed");
    }

    /** Keeps a picture in target/screenshots. The caret stays as it is: hiding it leaves inline styles on the fields. */
    public Screens picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true)
                // to hide the caret, fields would get an empty style, which the next swap would copy and the policy
                // refuse
                .setCaret(ScreenshotCaret.INITIAL));
        return this;
    }

    @Override
    public void close() {
        window.close();
    }
}
