package org.attest.imports;

/**
 * What one filled field of a paper says.
 *
 * @param part and item as the form numbers them, such as {@code 3} and {@code 2.a}; empty where the file does not tell
 * @param label the words printed for it; for a box the question it answers
 * @param value the text, or the words beside a ticked box
 * @param otherCopy what the file's XFA says instead; empty where that holds nothing, null where there is nothing to say
 * @param isBox whether it is a ticked box
 * @param isBound whether part, item and label are sure
 */
record Answer(String part, String item, String label, String value, String otherCopy, boolean isBox, boolean isBound) {
    @Override
    public String toString() {
        return "Answer";
    }
}
