"use strict";
/* What pages do in the browser beyond PrimeFaces: nothing here is needed to read a page or to send a form. */
(() => {
    const root = document.documentElement;
    root.classList.add("js");

    /* --- navigation folded or not, kept in this browser */
    const kept = (key, value) => {
        try {
            if (value === undefined) {
                return localStorage.getItem(key);
            }
            localStorage.setItem(key, value);
        } catch (refused) {
            return null;
        }
        return value;
    };
    if (kept("kenes-folded") === "yes") {
        root.classList.add("k-folded");
    }

    /* --- a dialog that is asked for before its script has run comes as soon as it has */
    const show = (name, shown = () => {}, tries = 50) => {
        const dialog = window.PrimeFaces && PrimeFaces.widgets[name];
        if (dialog) {
            dialog.show();
            shown();
        } else if (tries > 0) {
            setTimeout(() => show(name, shown, tries - 1), 100);
        }
    };

    /* --- clicks: fold, open a dialog, close menus, a row leads where its link leads */
    document.addEventListener("click", (event) => {
        const target = event.target;
        if (target.closest("[data-folds]")) {
            kept("kenes-folded", root.classList.toggle("k-folded") ? "yes" : "no");
            return;
        }
        const more = target.closest("[data-more]");
        const nav = document.querySelector(".k-nav");
        if (nav) {
            const all = more ? nav.classList.toggle("k-all") : nav.classList.contains("k-all") && nav.contains(target);
            nav.classList.toggle("k-all", all);
            nav.querySelector("[data-more]").setAttribute("aria-expanded", String(all));
        }
        const opener = target.closest("[data-opens]");
        if (opener) {
            show(opener.dataset.opens);
            return;
        }
        for (const menu of document.querySelectorAll("details.k-person[open]")) {
            if (!menu.contains(target)) {
                menu.removeAttribute("open");
            }
        }
        const row = target.closest(".ui-datatable-data > tr");
        if (row && !target.closest("a, button, input, select, label, .ui-button, .ui-selection-column") && !String(getSelection())) {
            const link = row.querySelector("a.k-open");
            if (link) {
                event.ctrlKey || event.metaKey ? open(link.href) : link.click();
            }
        }
    });

    /* --- a part of the page that is fetched anew between pressing and letting go takes no press of a mouse away: its new button
       counts; a finger presses the new one by itself */
    let pressed = null;
    document.addEventListener("pointerdown", (event) => {
        pressed = event.target.closest("button, a");
    }, true);
    document.addEventListener("pointerup", (event) => {
        const now = event.target.closest("button, a");
        if (event.pointerType === "mouse" && pressed && !pressed.isConnected && now && name(now) && name(now) === name(pressed)) {
            now.click();
        }
        pressed = null;
    }, true);
    const name = (one) => one.id || one.dataset.mark;

    /* --- keys: "/" goes to the search of the list, else of all; Esc closes a menu */
    document.addEventListener("keydown", (event) => {
        const typing = event.target.closest("input, textarea, select, [contenteditable]");
        if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
            const search = [...document.querySelectorAll("main input[type=search], .k-find input")].find((one) => one.offsetParent);
            if (search) {
                event.preventDefault();
                search.focus();
                search.select();
            }
        } else if (event.key === "Escape") {
            document.querySelectorAll("details.k-person[open]").forEach((menu) => {
                menu.removeAttribute("open");
                menu.querySelector("summary").focus();
            });
        }
    });

    /* --- filters: empty ones stay out of the address; a choice is taken at once */
    document.addEventListener("change", (event) => {
        const form = event.target.closest("form.k-filters");
        if (form && event.target.matches("select, input[type=checkbox]")) {
            form.requestSubmit();
        }
    });
    document.addEventListener("submit", (event) => {
        if (event.target.matches("form.k-filters")) {
            for (const field of event.target.elements) {
                field.disabled = field.name !== "" && field.value.trim() === "" && field.type !== "checkbox";
            }
        }
    });
    addEventListener("pageshow", () => {
        for (const field of document.querySelectorAll("form.k-filters :disabled")) {
            field.disabled = false;
        }
    });

    /* --- helps belong to their inputs */
    const describe = () => {
        document.querySelectorAll(".k-field").forEach((field, index) => {
            const help = field.querySelector(".k-help");
            const input = field.querySelector("input:not([type=hidden]), textarea, select");
            if (help && input && !input.getAttribute("aria-describedby")) {
                help.id = help.id || "help-" + index;
                input.setAttribute("aria-describedby", help.id);
            }
        });
    };

    /* --- what was typed into a form outlives an expired page and a lost connection */
    const drafts = "kenes-draft:" + location.pathname + location.search;
    const fields = () => [...document.querySelectorAll(".k-form input, .k-form textarea, .k-form select")].filter(
        (field) => field.name && !["password", "file", "hidden", "submit", "button"].includes(field.type) && !field.closest(".k-plain"));
    const read = () => {
        try {
            return JSON.parse(sessionStorage.getItem(drafts));
        } catch (refused) {
            return null;
        }
    };
    const forget = () => {
        try {
            sessionStorage.removeItem(drafts);
        } catch (refused) {
            /* without storage there was no draft */
        }
    };
    document.addEventListener("input", (event) => {
        if (!event.target.closest(".k-form")) {
            return;
        }
        const typed = {};
        for (const field of fields()) {
            typed[field.name] = field.type === "checkbox" || field.type === "radio" ? (field.checked ? field.value : typed[field.name]) : field.value;
        }
        try {
            sessionStorage.setItem(drafts, JSON.stringify(typed));
        } catch (full) {
            /* the form itself still has it */
        }
    });
    const notice = (text) => {
        const place = document.getElementById("restored");
        if (place && text) {
            place.textContent = text;
            place.hidden = false;
            document.getElementById("live").textContent = text;
        }
    };
    const expired = () => {
        const was = document.cookie.includes("kenes-expired=1");
        if (was) {
            const home = document.querySelector("link[rel=icon]").getAttribute("href").split("/jakarta.faces.resource")[0];
            document.cookie = "kenes-expired=; max-age=0; path=" + home + "/";
        }
        return was;
    };
    /* --- what is done needs no draft, wherever it was sent from */
    const clear = () => {
        try {
            Object.keys(sessionStorage).filter((key) => key.startsWith("kenes-draft:")).forEach((key) => sessionStorage.removeItem(key));
        } catch (refused) {
            /* without storage there was no draft */
        }
    };
    const restore = () => {
        if (document.querySelector(".k-done-message")) {
            clear();
        }
        const place = document.getElementById("restored");
        const again = expired();
        const typed = read();
        let any = false;
        if (typed && place && !document.querySelector(".ui-message-error")) {
            for (const field of fields()) {
                const value = typed[field.name];
                if (value === undefined) {
                    continue;
                }
                if (field.type === "checkbox" || field.type === "radio") {
                    any = any || field.checked !== (field.value === value);
                    field.checked = field.value === value;
                } else if (field.value !== value) {
                    field.value = value;
                    any = true;
                }
            }
        }
        if (any) {
            notice(place.dataset.restored);
        } else if (again && place) {
            notice(place.dataset.again);
        }
    };

    /* --- after an answer of the server */
    const refused = () => document.querySelector(".k-messages [role=alert]");

    /* --- a refusal is read where it was caused: the dialog opens again with what was entered, and shows it too */
    const asked = (value) => {
        try {
            const before = sessionStorage.getItem("kenes-dialog");
            value ? sessionStorage.setItem("kenes-dialog", value) : sessionStorage.removeItem("kenes-dialog");
            return before;
        } catch (forbidden) {
            return null;
        }
    };
    const here = () => location.pathname.replace(/\.xhtml$/, "") + " ";
    document.addEventListener("submit", (event) => {
        const dialog = event.target.closest(".k-dialog");
        asked(dialog && here() + dialog.id);
    });
    const showIn = (dialog) => {
        dialog.querySelectorAll(".k-refusal").forEach((one) => one.remove());
        const refusals = [...document.querySelectorAll(".k-messages > [role=alert]")].map((one) => one.cloneNode(true));
        dialog.querySelector(".ui-dialog-content").prepend(...refusals);
        refusals.forEach((one) => one.focus());
    };
    const reopen = () => {
        const before = asked(null);
        if (before && before.startsWith(here()) && refused()) {
            const id = before.slice(here().length);
            show(id, () => showIn(document.getElementById(id)));
        }
    };
    const settle = () => {
        describe();
        const problem = refused();
        const dialog = [...document.querySelectorAll(".k-dialog")].find((one) => one.getClientRects().length);
        if (dialog) {
            showIn(dialog);
        } else if (problem) {
            problem.focus({ preventScroll: true });
            problem.scrollIntoView({ block: "center" });
        }
        if (!problem) {
            forget();
        }
    };

    const start = () => {
        describe();
        restore();
        if (refused()) {
            refused().focus();
        }
        if (!window.jQuery) {
            return;
        }
        reopen();
        let waiting;
        const bar = document.getElementById("progress");
        jQuery(document)
            .on("pfAjaxStart", () => {
                waiting = setTimeout(() => bar && (bar.hidden = false), 300);
            })
            .on("pfAjaxComplete", (event, xhr, settings, args) => {
                clearTimeout(waiting);
                if (bar) {
                    bar.hidden = true;
                }
                if (args && args.address !== undefined) {
                    history.replaceState(null, "", location.pathname + args.address);
                } else if (/<redirect url="(?![^"]*\/sign-in)/.test(xhr.responseText || "")) {
                    forget();
                } else if (xhr.responseText && xhr.responseText.includes('id="messages"')) {
                    settle();
                }
            });
    };
    if (document.readyState === "loading") {
        addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
})();
