package org.attest.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The API's JSON: a field without a class is not in it, nor one whose class is not for whoever asks. */
@Singleton
class ClassifiedJson implements ObjectMapperCustomizer {
    private final Onlooker onlooker;

    ClassifiedJson(Onlooker onlooker) {
        this.onlooker = onlooker;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("data classes").setSerializerModifier(new Guarding(onlooker)));
    }

    private static class Guarding extends BeanSerializerModifier {
        private static final long serialVersionUID = 1;
        private final transient Onlooker onlooker;

        Guarding(Onlooker onlooker) {
            this.onlooker = onlooker;
        }

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> fields) {
            var classes = DataClasses.of(bean.getBeanClass());
            return classes == null
                    ? fields
                    : fields.stream()
                            .map(field -> guarded(bean.getBeanClass(), classes, field))
                            .toList();
        }

        private BeanPropertyWriter guarded(Class<?> type, DataClasses classes, BeanPropertyWriter field) {
            var sensitivity = classes.part(field.getMember().getName()).orElse(null);
            return sensitivity != null && sensitivity.roles().isEmpty()
                    ? field
                    : new Guarded(field, type, sensitivity, onlooker);
        }
    }

    private static class Guarded extends BeanPropertyWriter {
        private static final long serialVersionUID = 1;
        private static final String ROLES = Onlooker.class.getName();
        private final Class<?> type;
        private final Sensitivity sensitivity;
        private final transient Onlooker onlooker;

        Guarded(BeanPropertyWriter field, Class<?> type, Sensitivity sensitivity, Onlooker onlooker) {
            super(field);
            this.type = type;
            this.sensitivity = sensitivity;
            this.onlooker = onlooker;
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator into, SerializerProvider answer) throws Exception {
            if (sensitivity != null && get(bean) == null
                    || onlooker.maySee(type, getName(), sensitivity, roles(answer))) {
                super.serializeAsField(bean, into, answer);
            }
        }

        /** Looked up once for each answer. */
        @SuppressWarnings("unchecked")
        private Set<String> roles(SerializerProvider answer) {
            var roles = (Set<String>) answer.getAttribute(ROLES);
            if (roles == null) {
                roles = onlooker.roles();
                answer.setAttribute(ROLES, roles);
            }
            return roles;
        }
    }
}
