package org.attest.notices;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.casefile.Address;
import org.attest.casefile.AgencyFacts;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Who writes: the agency's name, postal address and telephone as they stand at the head of a letter. */
@Shows(Sensitivity.PUBLIC)
public record Letterhead(String agency, List<String> address, String phone) {
    public Letterhead {
        Said.so(agency, "A letter names the agency");
        address = List.copyOf(address);
        Said.so(phone, "A letter gives the agency's telephone");
    }

    public static Letterhead of(AgencyFacts agency) {
        return new Letterhead(agency.name(), lines(agency.address()), phone(agency.phone()));
    }

    private static List<String> lines(Address address) {
        var unit = address.unitKind() == null ? null : word(address.unitKind()) + " " + address.unit();
        var street = joined(", ", address.street(), unit);
        var town = joined(", ", address.city(), joined(" ", address.state(), address.zip()));
        return List.of(street, town);
    }

    private static String word(Address.UnitKind kind) {
        return switch (kind) {
            case APT -> "Apartment";
            case STE -> "Suite";
            case FLR -> "Floor";
        };
    }

    private static String phone(String digits) {
        return digits.length() == 10
                ? "(%s) %s-%s".formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6))
                : digits;
    }

    private static String joined(String between, String... parts) {
        return String.join(between, Stream.of(parts).filter(Objects::nonNull).toList());
    }
}
