"use strict";
/* Pages that follow a meeting. A socket tells that something has changed; without it the page looks by itself every few seconds.
   What a member chose or wrote while there was no connection is kept and sent when there is one again. */
(() => {
    const LOOK = 4000;
    const LOOK_ANYWAY = 30000;
    const LONGEST_WAIT = 20000;
    const KEPT = "kenes-unsent";

    const place = document.querySelector("[data-live]");
    if (!place) {
        return;
    }
    const address = new URL(place.dataset.live, location.href).href.replace(/^http/, "ws");

    let tries = 0;
    let told = null;
    let missed = false;
    let lastLook = performance.now();

    /* --- what the page says about its connection */
    const state = (name) => {
        if (place.dataset.state !== name) {
            place.dataset.state = name;
            place.querySelector("[data-word]").textContent = place.dataset[name];
        }
    };

    /* --- looking again: at once, but not all phones of a hall in the same moment */
    const look = () => {
        told = null;
        lastLook = performance.now();
        if (document.hidden) {
            missed = true;
        } else if (window.kenesLook) {
            missed = false;
            window.kenesLook();
        }
    };
    const lookSoon = () => {
        told = told || setTimeout(look, Math.random() * Number(place.dataset.spread || 300));
    };
    document.addEventListener("visibilitychange", () => {
        if (!document.hidden && missed) {
            look();
        }
    });
    setInterval(() => {
        const since = performance.now() - lastLook;
        if (since >= (place.dataset.state === "on" ? LOOK_ANYWAY : LOOK)) {
            look();
        }
    }, 1000);

    const connect = () => {
        let socket;
        try {
            socket = new WebSocket(address);
        } catch (refused) {
            lost();
            return;
        }
        socket.onopen = () => {
            tries = 0;
            state("on");
            lookSoon();
        };
        socket.onmessage = lookSoon;
        socket.onclose = lost;
    };
    const lost = () => {
        if (place.dataset.state !== "off") {
            state("slow");
        }
        tries += 1;
        setTimeout(connect, Math.min(LONGEST_WAIT, 1000 * 2 ** Math.min(tries, 5)) * (0.5 + Math.random() / 2));
    };
    connect();

    /* --- what is pressed without a connection is kept until it is sent */
    const read = () => {
        try {
            return sessionStorage.getItem(KEPT);
        } catch (refused) {
            return null;
        }
    };
    const keep = (key) => {
        try {
            key ? sessionStorage.setItem(KEPT, key) : sessionStorage.removeItem(KEPT);
        } catch (refused) {
            /* then the person presses again */
        }
    };
    const note = document.querySelector("[data-unsent]");
    const tell = (text) => {
        if (note) {
            note.hidden = !text;
            note.querySelector("[data-word]").textContent = text || "";
        }
    };
    let pressed = null;
    const button = (key) => document.querySelector(`[data-again="${CSS.escape(key)}"]`);
    document.addEventListener("click", (event) => {
        const again = event.target.closest("[data-again]");
        if (again) {
            pressed = again.dataset.again;
            if (!navigator.onLine) {
                keep(pressed);
                tell(note && note.dataset.kept);
            }
        }
        const mark = event.target.closest("[data-mark]");
        if (mark && window.kenesMark) {
            const [person, presence] = mark.dataset.mark.split(":");
            window.kenesMark([{ name: "person", value: person }, { name: "presence", value: presence }]);
        }
    }, true);
    const isOf = (settings, key) => {
        const one = key && button(key);
        return Boolean(one) && decodeURIComponent(String(settings.data || "")).includes("jakarta.faces.source=" + one.id);
    };
    const sendKept = () => {
        const key = read();
        if (!key) {
            return;
        }
        const one = button(key);
        if (one) {
            tell("");
            pressed = key;
            one.click();
        } else {
            keep(null);
            tell(note.dataset.late);
        }
    };

    /* --- the text that is being written outlives a reload; each text has its own key, so that it is never entered twice */
    const text = () => document.querySelector("textarea[data-draft]");
    const drafts = () => "kenes-draft-of:" + location.pathname + location.search;
    document.addEventListener("input", (event) => {
        if (event.target.matches("textarea[data-draft]")) {
            const key = document.querySelector("input[data-key]");
            if (!event.target.value) {
                key.value = "";
            } else if (!key.value) {
                key.value = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
            }
            try {
                sessionStorage.setItem(drafts(), JSON.stringify([event.target.value, key.value]));
            } catch (full) {
                /* the field itself still has it */
            }
        }
    });
    const restore = () => {
        try {
            const [value, key] = JSON.parse(sessionStorage.getItem(drafts())) || [];
            if (value && text() && !text().value) {
                text().value = value;
                document.querySelector("input[data-key]").value = key;
            }
        } catch (refused) {
            /* there was no draft */
        }
    };
    restore();

    /* --- clocks: seconds since, seconds until; the clock of the server counts */
    const shown = (seconds) => {
        const whole = Math.abs(seconds);
        const minutes = Math.floor(whole / 60);
        return (seconds < 0 ? "−" : "") + minutes + ":" + String(whole % 60).padStart(2, "0");
    };
    let ahead = 0;
    let clockOf = null;
    const tick = () => {
        const served = document.querySelector("[data-now]");
        if (served && clockOf !== served.dataset.now) {
            clockOf = served.dataset.now;
            ahead = Date.now() - Number(clockOf);
        }
        const now = Date.now() - ahead;
        document.querySelectorAll("[data-since]").forEach((one) => {
            one.textContent = shown(Math.max(0, Math.floor((now - Number(one.dataset.since)) / 1000)));
        });
        document.querySelectorAll("[data-until]").forEach((one) => {
            const left = Math.ceil((Number(one.dataset.until) - now) / 1000);
            one.textContent = shown(left);
            one.classList.toggle("k-over", left < 0);
            one.classList.toggle("k-soon", left >= 0 && left <= 30);
        });
        document.querySelectorAll("[data-clock]").forEach((one) => {
            one.textContent = new Date(now).toLocaleTimeString("kk-KZ", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Almaty" });
        });
    };
    setInterval(tick, 500);

    /* --- the whole screen for the hall */
    document.addEventListener("click", (event) => {
        if (event.target.closest("[data-full]")) {
            document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
        }
    });

    const start = () => {
        tick();
        if (!window.jQuery) {
            return;
        }
        jQuery(document)
            .on("pfAjaxSuccess", (event, xhr, settings) => {
                if (place.dataset.state === "off") {
                    state("slow");
                    tries = 0;
                }
                if (pressed && isOf(settings, pressed) || read() && isOf(settings, read())) {
                    keep(null);
                    pressed = null;
                    tell("");
                    if (text() && !text().value) {
                        sessionStorage.removeItem(drafts());
                    }
                }
            })
            .on("pfAjaxError", (event, xhr, settings) => {
                if (xhr.status === 0 || xhr.status >= 502) {
                    state("off");
                    if (isOf(settings, pressed)) {
                        keep(pressed);
                        tell(note && note.dataset.kept);
                    }
                }
            })
            .on("pfAjaxComplete", (event, xhr) => {
                if (xhr.status === 200) {
                    setTimeout(sendKept, 100);
                }
                tick();
            });
        if (read()) {
            sendKept();
        }
    };
    if (document.readyState === "loading") {
        addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
})();
