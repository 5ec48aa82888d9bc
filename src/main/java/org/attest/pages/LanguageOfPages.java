package org.attest.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;

/** Every page speaks the language of the person, without its maker thinking of it. */
@Singleton
class LanguageOfPages implements TemplateInstance.Initializer {
    private final Language language;

    LanguageOfPages(Language language) {
        this.language = language;
    }

    @Override
    public void accept(TemplateInstance page) {
        page.setLocale(language.locale());
    }
}
