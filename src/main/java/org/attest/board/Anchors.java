package org.attest.board;

import java.util.Map;

/** Where on the case's page a path of the case is entered: a field that the page has, so that the link works without script. */
final class Anchors {
    private static final Map<String, String> SECTIONS = Map.of(
            "victim", "victim",
            "agency", "agency",
            "official", "agency",
            "supervisor", "agency",
            "criminalActivity", "criminal-activity",
            "helpfulness", "helpfulness",
            "trafficking", "trafficking",
            "victimCooperation", "victim-cooperation",
            "familyMembers", "family-members");

    /** What has no field of its own, and begins with one. */
    private static final Map<String, String> BEGINS = Map.of(
            "victim", "victim-name.family",
            "victim.helper", "victim-helper.capacity",
            "criminalActivity", "criminal-activity-incidentNumbers",
            "helpfulness", "helpfulness-possessesInformation.yes",
            "trafficking", "trafficking-forms",
            "victimCooperation", "victim-cooperation-answer",
            "familyMembers", "family-members-anyCulpable",
            "familyMembers.members", "family-members-members-0.name.family");

    private static final Map<String, String> AGENCY = Map.of(
            "agency", "agency-name",
            "official.name", "agency-head",
            "official.titleAndDivision", "agency-head",
            "official.phone", "agency-phone",
            "supervisor.name", "agency-head");

    /** One entry of the cooperation record is written before an answer can rest on it. */
    private static final String NEW_ENTRY = "entry-on";

    private Anchors() {}

    /** The part of the page, or null where it is entered elsewhere. */
    static String section(String path) {
        return SECTIONS.get(path.split("\\.", 2)[0]);
    }

    /** @param sentence tells an answer that is missing from one that rests on nothing */
    static String field(String path, String sentence, boolean hasEntries) {
        var section = section(path);
        if (section == null) {
            return null;
        }
        if (BEGINS.containsKey(path)) {
            return BEGINS.get(path);
        }
        if (section.equals("agency")) {
            return AGENCY.getOrDefault(path, path.startsWith("agency.address") ? "agency-address" : flat(path));
        }
        boolean answer = section.equals("helpfulness") && !path.endsWith("explanation");
        boolean rests = sentence.contains("cooperation record");
        if (rests && !hasEntries) {
            return NEW_ENTRY;
        }
        var field = path.substring(path.indexOf('.') + 1).replace('[', '-').replace("]", "");
        return section + "-"
                + (answer
                        ? field + (rests ? ".restsOn" : ".yes")
                        : field.endsWith(".name") ? field + ".family" : field);
    }

    private static String flat(String path) {
        return path.replace("Other", "").replace('.', '-');
    }
}
