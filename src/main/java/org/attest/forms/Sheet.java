package org.attest.forms;

import java.util.ArrayList;
import java.util.List;

/** A sheet being written: its content, and what each piece of marked content on it is. */
final class Sheet {
    private final StringBuilder content = new StringBuilder();
    private final List<String> types = new ArrayList<>();
    private boolean open;

    /** What follows is read out, as a heading or a paragraph. */
    void begin(String type) {
        end();
        content.append('/').append(type).append("<</MCID ").append(types.size()).append(">>BDC ");
        types.add(type);
        open = true;
    }

    /** What follows is not read out. */
    void decoration() {
        end();
        content.append("/Artifact BMC ");
        open = true;
    }

    private void end() {
        if (open) {
            content.append("EMC ");
            open = false;
        }
    }

    StringBuilder content() {
        return content;
    }

    String finished() {
        end();
        return content.toString();
    }

    /** By the number of the marked content. */
    List<String> types() {
        return types;
    }
}
