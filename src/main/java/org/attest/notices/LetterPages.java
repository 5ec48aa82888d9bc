package org.attest.notices;

import java.util.ArrayList;
import java.util.List;

/** Puts blocks onto pages: no lone first or last line, no heading at a page's foot, no signature without words above it. */
final class LetterPages {
    /** The lines {@code from} up to {@code to} of a block, the first at {@code y}. */
    record Placed(Block block, int from, int to, float y) {}

    private static final int TOGETHER = 2;

    private final float top;
    private final float bottom;
    private final List<List<Placed>> pages = new ArrayList<>();
    private float y;

    private LetterPages(float top, float bottom) {
        this.top = top;
        this.bottom = bottom;
        turn();
    }

    static List<List<Placed>> of(List<Block> blocks, float top, float bottom) {
        var pages = new LetterPages(top, bottom);
        for (int at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            if (!pages.isNew() && !pages.fits(pages.needed(blocks, at))) {
                pages.turn();
            }
            pages.place(block);
        }
        return pages.pages;
    }

    private void place(Block block) {
        y -= isNew() ? 0 : block.before();
        int count = block.lines().size();
        for (int from = 0; from < count; ) {
            int room = Math.max(1, (int) ((y - bottom) / block.leading()));
            int left = count - from;
            int take = Math.min(left, room);
            if (take < left && left - take < TOGETHER && take > TOGETHER) {
                take = left - TOGETHER;
            }
            pages.get(pages.size() - 1).add(new Placed(block, from, from + take, y - block.leading()));
            y -= take * block.leading();
            from += take;
            if (from < count) {
                turn();
            }
        }
    }

    /** The height that must fit for this block to begin here. */
    private float needed(List<Block> blocks, int at) {
        var block = blocks.get(at);
        var last = at + 1 == blocks.size();
        int lines = block.whole() ? block.lines().size() : startingLines(block);
        var height = block.before() + lines * block.leading();
        return block.glued() && !last ? height + needed(blocks, at + 1) : height;
    }

    /** Two lines, or all three where a third would be left alone. */
    private static int startingLines(Block block) {
        int count = block.lines().size();
        return count <= TOGETHER + 1 ? count : TOGETHER;
    }

    private boolean fits(float height) {
        return y - height >= bottom;
    }

    private boolean isNew() {
        return pages.get(pages.size() - 1).isEmpty();
    }

    private void turn() {
        pages.add(new ArrayList<>());
        y = top;
    }
}
