package org.attest.demo;

import java.util.List;
import org.attest.casefile.FullName;

/** Names that nobody bears: each says "example" in some language, so that no screen is mistaken for a real file. */
final class InventedNames {
    private static final List<String> FAMILY = List.of(
            "Testperson-Gómez",
            "Beispiel",
            "Muestra Ruiz",
            "Exemplo da Silva",
            "Testperson-Müller",
            "Muestra Muñoz-O'Neill",
            "Beispiel-Østergård",
            "Échantillon",
            "Exempel",
            "Testperson-Singh",
            "Specimen-Okafor",
            "Esempio",
            "Voorbeeld",
            "Testperson-Chea",
            "Muestra Peña",
            "Exemplo Conceição");

    private static final List<String> WOMEN = List.of(
            "Ana María", "Inês", "Chloé", "Zoë", "Fatou", "Sokha", "Nadia", "Lucía", "Mei", "Amina", "Åsa", "Renée");

    private static final List<String> MEN =
            List.of("José", "João", "Björn", "Amadou", "Ravi", "Andrés", "Samuel", "Iñigo", "Omar", "Étienne");

    private static final List<String> CHILDREN = List.of("Sofía", "Noé", "Bia", "Théo", "Lía", "Kofi");

    private static final List<FullName> RARE = List.of(
            new FullName("Testperson-Nguyễn", "Thị Ánh", null),
            new FullName("Przykład", "Łukasz", "Żdzisław"),
            new FullName("Příklad-Dvořáková", "Žofie", null),
            new FullName("Örnek", "Gülşen", null));

    private InventedNames() {}

    static FullName woman(int index) {
        return new FullName(family(index), Dice.of(index, "woman").pick(WOMEN), middle(index));
    }

    static FullName man(int index) {
        return new FullName(family(index), Dice.of(index, "man").pick(MEN), middle(index));
    }

    static FullName child(int index) {
        return new FullName(family(index), Dice.of(index, "child").pick(CHILDREN), null);
    }

    static FullName rare(int index) {
        return RARE.get(index % RARE.size());
    }

    /** Somebody else in the same story: a lawyer, a relative, a suspect. */
    static FullName other(int index, String who) {
        var dice = Dice.of(index, who);
        return new FullName("Example" + who, dice.pick(dice.below(2) == 0 ? WOMEN : MEN), null);
    }

    private static String family(int index) {
        return Dice.of(index, "family").pick(FAMILY);
    }

    private static String middle(int index) {
        return index % 4 == 0 ? "Inventada" : null;
    }
}
