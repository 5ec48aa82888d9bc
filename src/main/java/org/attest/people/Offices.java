package org.attest.people;

import static org.attest.people.StaffRule.*;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.casefile.AgencyFacts;
import org.attest.shared.AgencyScope;
import org.attest.shared.Ids;
import org.attest.shared.JsonColumns;
import org.attest.shared.Rules;
import org.attest.shared.Stamp;

/** Prosecutors' offices that an agency enters: from then on each keeps its own people and its own name. */
@ApplicationScoped
@Transactional
class Offices {
    private final EntityManager rows;
    private final People people;
    private final AgencyScope scope;
    private final AgencyLog log;

    Offices(EntityManager rows, People people, AgencyScope scope, AgencyLog log) {
        this.rows = rows;
        this.people = people;
        this.scope = scope;
        this.log = log;
    }

    UUID enter(NewOffice asked, Stamp stamp) {
        var agency = rows.find(Agency.class, scope.agency(), LockModeType.PESSIMISTIC_WRITE);
        new Rules().must(!agency.isProsecutorsOffice(), OFFICE_IS_ANOTHER).hold();
        var office = Ids.next();
        var taken = insert(office, asked, agency, stamp);
        new Rules()
                .must(!(Boolean) taken[0], OFFICE_CODE_FREE, "code")
                .must(!(Boolean) taken[1], SIGN_IN_NAME_FREE, "signInName")
                .hold();
        log.keep("OfficeEntered", office, Map.of("code", asked.code(), "consulted", asked.consulted()), stamp);
        if (asked.consulted()) {
            agency.consults(office);
            rows.flush();
            log.keep("AgencyChanged", null, Map.of("changed", List.of("office")), stamp);
        }
        return office;
    }

    private Object[] insert(UUID office, NewOffice asked, Agency agency, Stamp stamp) {
        var facts = new AgencyFacts(
                asked.name(), null, null, AgencyFacts.Type.LOCAL, AgencyFacts.Category.PROSECUTOR, null, null, null);
        return (Object[]) rows.createNativeQuery("""
                        select code_taken, name_taken
                        from enter_office(:office, :code, :name, cast(:facts as jsonb), :law, :person, :subject,
                                          cast(:personName as jsonb), :title, :by, :at)""")
                .setParameter("at", stamp.at().toInstant())
                .setParameter("office", office)
                .setParameter("code", asked.code())
                .setParameter("name", asked.name())
                .setParameter("facts", json(facts))
                .setParameter("law", agency.jurisdiction())
                .setParameter("person", Ids.next())
                .setParameter("subject", asked.signInName())
                .setParameter("personName", json(asked.person()))
                .setParameter("title", asked.title())
                .setParameter("by", agency.name())
                .getSingleResult();
    }

    private static String json(Object value) {
        try {
            return JsonColumns.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
