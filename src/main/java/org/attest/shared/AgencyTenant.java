package org.attest.shared;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The same agency for Hibernate's own filter: two locks on one door. */
@PersistenceUnitExtension
@RequestScoped
class AgencyTenant implements TenantResolver {
    static final String NONE = "00000000-0000-0000-0000-000000000000";

    @Inject
    AgencyScope scope;

    @Override
    public String getDefaultTenantId() {
        return NONE;
    }

    @Override
    public String resolveTenantId() {
        return scope.agency() == null ? NONE : scope.agency().toString();
    }
}
