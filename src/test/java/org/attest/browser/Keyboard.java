package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Somebody without a mouse: Tab, arrows, Space, Enter and letters; wherever the focus comes, it must be seen. */
final class Keyboard {
    private static final int FAR = 250;
    private static final String HERE = """
            wanted => {
              const at = document.activeElement;
              if (!at || at === document.body) { return [false, true, 'the browser itself']; }
              const choice = /^(radio|checkbox)$/.test(at.type);
              const look = choice && at.nextElementSibling
                ? getComputedStyle(at.nextElementSibling, '::before') : getComputedStyle(at);
              const seen = (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0) || look.boxShadow !== 'none';
              return [at.matches(wanted), seen, at.outerHTML.slice(0, 120)];
            }""";
    private final Page page;
    private int strokes;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tab until this has the focus. */
    Keyboard to(String selector) {
        for (int i = 0; i < FAR; i++) {
            if (isAt(selector)) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + selector + " on " + page.url());
    }

    private boolean isAt(String selector) {
        var here = (List<?>) page.evaluate(HERE, selector);
        assertThat(here.get(1)).as("the focus is seen on %s", here.get(2)).isEqualTo(true);
        return (boolean) here.get(0);
    }

    /** The one choice of a group of radio buttons: Tab enters the group, the arrows go through it. */
    void choose(String group, String value) {
        to("input[name='" + group + "']");
        var wanted = "input[name='%s'][value='%s']".formatted(group, value);
        press("Space");
        for (int i = 0; i < FAR && !isAt(wanted); i++) {
            press("ArrowDown");
        }
        assertThat(page.isChecked(wanted)).as(wanted).isTrue();
    }

    void type(String selector, String text) {
        to(selector);
        page.keyboard().type(text);
        strokes += text.length();
    }

    void space(String selector) {
        to(selector);
        press("Space");
    }

    /** Enter, which leads to another page: until that page is there. */
    void follow(String selector) {
        to(selector);
        page.evaluate("document.body.dataset.pressed = 'yes'");
        press("Enter");
        page.waitForFunction("() => document.body && !document.body.dataset.pressed");
    }

    void enter(String selector) {
        to(selector);
        press("Enter");
    }

    private void press(String key) {
        page.keyboard().press(key);
        strokes++;
    }

    void waitFor(String selector) {
        page.waitForSelector(selector);
    }

    void saved(String part) {
        Hand.saved(page, part);
    }

    int strokes() {
        return strokes;
    }
}
