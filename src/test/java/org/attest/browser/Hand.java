package org.attest.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A person's hand: every click, choice, typed field and chosen file is counted, and nothing else is possible. Signing in is
 * not counted; an address is never typed.
 */
final class Hand {
    /** What was done so far by all hands that share it. */
    static final class Count {
        private final AtomicInteger clicks = new AtomicInteger();
        private final AtomicInteger fields = new AtomicInteger();

        int all() {
            return clicks.get() + fields.get();
        }

        @Override
        public String toString() {
            return "%d interactions: %d clicks, %d fields".formatted(all(), clicks.get(), fields.get());
        }
    }

    private final Page page;
    private final Count count;

    Hand(Screens screens, Count count) {
        this.page = screens.page();
        this.count = count;
    }

    /** Something that stays on the page. */
    void click(String selector) {
        count.clicks.incrementAndGet();
        page.locator(selector).first().click();
    }

    /** Something that leads to another page, until that page is there. */
    void follow(String selector) {
        count.clicks.incrementAndGet();
        Screens.press(page, selector);
    }

    void type(String selector, String text) {
        count.fields.incrementAndGet();
        var field = page.locator(selector).first();
        field.fill(text);
        field.blur();
    }

    void choose(String selector, String option) {
        count.fields.incrementAndGet();
        page.selectOption(selector, option);
    }

    void give(String selector, byte[] pdf) {
        count.fields.incrementAndGet();
        page.setInputFiles(selector, new FilePayload("paper.pdf", "application/pdf", pdf));
    }

    /** A file that the browser takes: gives its name. */
    String download(String selector) {
        count.clicks.incrementAndGet();
        return page.waitForDownload(() -> page.click(selector)).suggestedFilename();
    }

    /** Waits until the server has taken everything that was changed in a part that saves itself: then no draft of it is left. */
    void saved(String part) {
        saved(page, part);
    }

    static void saved(Page page, String part) {
        page.waitForFunction(
                "part => !Object.keys(sessionStorage).some(key => key.endsWith('|' + part + '-form'))", part);
    }

    @Override
    public String toString() {
        return count.toString();
    }
}
