package org.attest.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.attest.casefile.AgencyFacts;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A certifying agency (U-1) with its settings; a prosecutor's office is one too. */
@Entity
@Table(name = "agency")
public class Agency {
    /** It begins every case number; the table says the same. */
    static final String CODE = "[A-Z][A-Z0-9]{1,7}";

    @Id
    @Column(name = "agency_id")
    private UUID id;

    @Version
    private int version;

    private String code;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private AgencyFacts facts;

    private String jurisdiction;
    private UUID officeId;
    private int officeWaitDays;
    private String reminderDays;
    private boolean secondLookByAnother;
    private String policyTitle;
    private String uscisAddress;

    protected Agency() {}

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public AgencyFacts facts() {
        return facts;
    }

    /** 8 CFR 214.14(a)(2): a prosecutor's office certifies too, and is the one that has liaisons. */
    boolean isProsecutorsOffice() {
        return facts.category() == AgencyFacts.Category.PROSECUTOR;
    }

    /** Row of the jurisdictions' table whose clock and duties hold here. */
    public String jurisdiction() {
        return jurisdiction;
    }

    /** The prosecutor's office that is consulted, or null. */
    public UUID officeId() {
        return officeId;
    }

    public int officeWaitDays() {
        return officeWaitDays;
    }

    /** So many days before the office's last day a reminder is due; empty where the agency has said nothing. */
    public List<Integer> reminderDays() {
        return reminderDays == null
                ? List.of()
                : Arrays.stream(reminderDays.split(","))
                        .map(String::strip)
                        .map(Integer::valueOf)
                        .toList();
    }

    /** Agency policy: a reconsideration is decided by somebody else (practice 7). */
    public boolean secondLookByAnother() {
        return secondLookByAnother;
    }

    public String policyTitle() {
        return policyTitle;
    }

    /** Where letters to USCIS go, as the administrator entered it; null where not yet entered. */
    public String uscisAddress() {
        return uscisAddress;
    }

    int version() {
        return version;
    }

    AgencySettings settings(String officeCode) {
        return new AgencySettings(
                name,
                AgencySettings.Place.of(facts.address()),
                facts.type(),
                facts.category(),
                facts.categoryOther(),
                facts.phone(),
                facts.fax(),
                jurisdiction,
                officeCode,
                officeWaitDays,
                reminderDays,
                secondLookByAnother,
                policyTitle,
                uscisAddress);
    }

    /** Names of the settings that these would change. */
    Set<String> differences(AgencySettings wanted, UUID office) {
        var changed = new LinkedHashSet<String>();
        for (var part : AgencySettings.class.getRecordComponents()) {
            try {
                var now = part.getAccessor().invoke(settings(null));
                var then = part.getAccessor().invoke(wanted);
                if (!part.getName().equals("office") && !Objects.equals(now, then)) {
                    changed.add(part.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        if (!Objects.equals(officeId, office)) {
            changed.add("office");
        }
        return changed;
    }

    void consults(UUID office) {
        officeId = office;
    }

    void is(AgencySettings settings, UUID office) {
        name = settings.name();
        facts = new AgencyFacts(
                settings.name(),
                null,
                settings.address().asAddress(),
                settings.type(),
                settings.category(),
                settings.categoryOther(),
                settings.phone(),
                settings.fax());
        jurisdiction = settings.jurisdiction();
        officeId = office;
        officeWaitDays = settings.officeWaitDays();
        reminderDays =
                settings.reminderDays() == null || settings.reminderDays().isBlank()
                        ? null
                        : settings.reminderDays().strip();
        secondLookByAnother = settings.secondLookByAnother();
        policyTitle = settings.policyTitle();
        uscisAddress = settings.uscisAddress();
    }
}
