package kz.kenes.quality.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Gives every university the risks that the procedure names: at the start, and every night for those that are new. */
@Startup
@Singleton
@DependsOn("ReferenceLoader")
public class RiskLoader {

    @Inject
    private RegisterFilling register;

    @PostConstruct
    void load() {
        register.fill();
    }

    @Schedule(hour = "4", minute = "41", timezone = "Asia/Almaty", persistent = false)
    void look() {
        register.fill();
    }
}
