export interface paths {
    "/api/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Found an organization, signing up where nobody is signed in */
        post: operations["post_organizations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and where they are a member */
        get: operations["get_session"];
        put?: never;
        /** Sign in */
        post: operations["post_session"];
        /** Sign out */
        delete: operations["delete_session"];
        options?: never;
        head?: never;
        /** Change my language */
        patch: operations["patch_session"];
        trace?: never;
    };
    "/api/v1/organizations/{organization}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open invitations */
        get: operations["get_invitations"];
        put?: never;
        /** Invite somebody */
        post: operations["post_invitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/invitations/{invitation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an invitation */
        delete: operations["delete_invitations_invitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an invitation is for */
        post: operations["post_invitations_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation */
        post: operations["post_invitations_acceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/members/{member}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change my own name */
        patch: operations["patch_members_member_name"];
        trace?: never;
    };
    "/api/v1/organizations/{organization}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a structure */
        post: operations["post_imports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hints on a driver's words */
        post: operations["post_hints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organization */
        get: operations["get_organization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name, language and defaults */
        patch: operations["patch_organization"];
        trace?: never;
    };
    "/api/v1/organizations/{organization}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All members */
        get: operations["get_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A member */
        get: operations["get_members_member"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All domains, as a map needs them */
        get: operations["get_domains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/domains/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A domain with its description */
        get: operations["get_domains_domain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/domains/{domain}/backlog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its governance backlog, by rank */
        get: operations["get_domains_domain_backlog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What needs me now */
        get: operations["get_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/tensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My own tensions */
        get: operations["get_tensions"];
        put?: never;
        /** Note a tension, seen by nobody else */
        post: operations["post_tensions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/tensions/{tension}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my tensions */
        get: operations["get_tensions_tension"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/drivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drivers, the newest first */
        get: operations["get_drivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/drivers/{driver}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A driver and what came of it */
        get: operations["get_drivers_driver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals, the newest first */
        get: operations["get_proposals"];
        put?: never;
        /** Draft a proposal */
        post: operations["post_proposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/proposals/{proposal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proposal with its revisions */
        get: operations["get_proposals_proposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A consent process as I may see it */
        get: operations["get_processes_process"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agreements, the newest first */
        get: operations["get_agreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/agreements/{agreement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An agreement */
        get: operations["get_agreements_agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/agreements/{agreement}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How it came to be */
        get: operations["get_agreements_agreement_story"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/reviews/{review}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A review */
        get: operations["get_reviews_review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/members/{member}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the organization */
        post: operations["post_members_member_departure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/domains/{parent}/subdomains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draw a domain inside another */
        post: operations["post_domains_parent_subdomains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/domains/{domain}/description": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Describe a draft domain */
        put: operations["put_domains_domain_description"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/domains/{domain}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer a domain to people */
        post: operations["post_domains_domain_offers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/domains/{domain}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take on an offered domain */
        post: operations["post_domains_domain_acceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/domains/{domain}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no to an offered domain */
        post: operations["post_domains_domain_refusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/domains/{domain}/handback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a domain back */
        post: operations["post_domains_domain_handback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/tensions/{tension}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look into a tension */
        post: operations["post_tensions_tension_notes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/tensions/{tension}/situation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Describe the situation */
        put: operations["put_tensions_tension_situation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/tensions/{tension}/qualification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether it is an organizational driver */
        put: operations["put_tensions_tension_qualification"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/tensions/{tension}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whose domain it is */
        put: operations["put_tensions_tension_assignment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/tensions/{tension}/dissolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a tension go */
        post: operations["post_tensions_tension_dissolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/drivers/{driver}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Improve the words of a driver */
        put: operations["put_drivers_driver_text"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/drivers/{driver}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm its relevance */
        post: operations["post_drivers_driver_confirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/drivers/{driver}/hops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass it on to another domain */
        post: operations["post_drivers_driver_hops"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/drivers/{driver}/discarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Discard it with a reason */
        post: operations["post_drivers_driver_discarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/drivers/{driver}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask whoever sensed it */
        post: operations["post_drivers_driver_questions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/drivers/{driver}/questions/{question}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer a question about it */
        put: operations["put_drivers_driver_questions_question_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/drivers/{driver}/backlog-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put it on the governance backlog */
        put: operations["put_drivers_driver_backlog_item"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/drivers/{driver}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to respond to it */
        post: operations["post_drivers_driver_response"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/drivers/{driver}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what is needed */
        post: operations["post_drivers_driver_requirements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/drivers/{driver}/route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose how to fulfil it */
        put: operations["put_drivers_driver_route"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/drivers/{driver}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer it by an existing agreement or a plain decision */
        post: operations["post_drivers_driver_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/drivers/{driver}/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what was done */
        post: operations["post_drivers_driver_action"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/drivers/{driver}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look back on the response */
        post: operations["post_drivers_driver_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/backlog-items/{item}/rank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move an item in the order */
        put: operations["put_backlog_items_item_rank"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/backlog-items/{item}/dropping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drop an item */
        post: operations["post_backlog_items_item_dropping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/follow-ups/{follow_up}/fulfilment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a promise */
        post: operations["post_follow_ups_follow_up_fulfilment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/proposals/{proposal}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write it anew */
        post: operations["post_proposals_proposal_revisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/proposals/{proposal}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Share it */
        post: operations["post_proposals_proposal_sharing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/proposals/{proposal}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw it */
        post: operations["post_proposals_proposal_withdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/proposals/{proposal}/processes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide it by consent */
        post: operations["post_proposals_proposal_processes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Go on to a step */
        put: operations["put_processes_process_step"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/window": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a step more time */
        put: operations["put_processes_process_window"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/facilitator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change facilitator */
        put: operations["put_processes_process_facilitator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to understand */
        post: operations["post_processes_process_questions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/questions/{question}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a question */
        post: operations["post_processes_process_questions_question_answers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/clarifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say the same more clearly */
        post: operations["post_processes_process_clarifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/driver-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the driver into clearer words */
        put: operations["put_processes_process_driver_text"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/understandings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say it is clear */
        post: operations["post_processes_process_understandings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Respond briefly */
        post: operations["post_processes_process_responses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/stances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the open check */
        post: operations["post_processes_process_stances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/check-closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop waiting for missing answers */
        post: operations["post_processes_process_check_closure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/arguments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take up a raised hand */
        post: operations["post_processes_process_arguments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/argument": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lay out an argument */
        put: operations["put_processes_process_argument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/argument/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask who disagrees with it */
        post: operations["post_processes_process_argument_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/argument/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what is left of it */
        post: operations["post_processes_process_argument_revisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/argument/dropping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that nothing is left of it */
        post: operations["post_processes_process_argument_dropping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/argument/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an argument back */
        post: operations["post_processes_process_argument_withdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/argument/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer for an argument whose author is gone */
        post: operations["post_processes_process_argument_adoption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suggest an amendment */
        post: operations["post_processes_process_amendments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/amendments/{amendment}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an amendment to the check */
        post: operations["post_processes_process_amendments_amendment_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/amendments/{amendment}/dropping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set an amendment aside */
        post: operations["post_processes_process_amendments_amendment_dropping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/concerns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a concern */
        post: operations["post_processes_process_concerns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put it on hold */
        post: operations["post_processes_process_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with it */
        post: operations["post_processes_process_resumption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/processes/{process}/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End without agreement */
        post: operations["post_processes_process_abandonment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/agreements/{agreement}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a review */
        post: operations["post_agreements_agreement_reviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/reviews/{review}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the review's questions */
        post: operations["post_reviews_review_answers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/reviews/{review}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put keep, evolve or drop to the check */
        post: operations["post_reviews_review_conclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/agreements/{agreement}/review-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move the review */
        put: operations["put_agreements_agreement_review_date"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/agreements/{agreement}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Raise a possible objection to an agreement in force */
        post: operations["post_agreements_agreement_objections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The logbook, the newest first; or live */
        get: operations["get_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Full-text search over what is agreed */
        get: operations["get_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server runs */
        get: operations["get_healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server takes work */
        get: operations["get_readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus */
        get: operations["get_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/security.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How to report a weakness */
        get: operations["get_.well_known_security.txt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description of the API */
        get: operations["get_openapi.json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            name: string;
            rule?: string;
            where?: string;
            accepted?: string;
            details: {
                name?: string;
                text?: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    post_organizations: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    language: "nl" | "en";
                    /** @enum {string} */
                    driver_model?: "driver_only" | "driver_and_requirement";
                    /** @enum {string} */
                    overall_delegator?: "everyone" | "delegatees";
                    your_name: string;
                    email?: string;
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organization: string;
                        member: number;
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        email: string;
                        language: string;
                        organizations?: {
                            id: string;
                            name: string;
                            member: number;
                            language: string;
                        }[];
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        email: string;
                        language: string;
                        organizations?: {
                            id: string;
                            name: string;
                            member: number;
                            language: string;
                        }[];
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_session: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    language: "nl" | "en";
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        email: string;
                        language: string;
                        organizations?: {
                            id: string;
                            name: string;
                            member: number;
                            language: string;
                        }[];
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_invitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items?: {
                            id: number;
                            member: number;
                            name: string;
                            email?: string;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            expires_at: string;
                        }[];
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_invitations: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    email?: string;
                    member?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        invitation: number;
                        member: number;
                        token: string;
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_invitations_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization: string;
                invitation: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_invitations_preview: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organization_name: string;
                        name: string;
                        email?: string;
                        /** @enum {string} */
                        language: "nl" | "en";
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_invitations_acceptance: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    name?: string;
                    email?: string;
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organization: string;
                        member: number;
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_members_member_name: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                member: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_imports: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    domains?: {
                        key: string;
                        name: string;
                        within: string;
                        /** @enum {string} */
                        domain_kind: "organization" | "circle" | "role" | "team" | "open_team" | "helping_team" | "service_circle" | "delegate_circle" | "support_role";
                        purpose?: string;
                    }[];
                    people?: {
                        name: string;
                    }[];
                    memberships?: {
                        domain: string;
                        person: number;
                    }[];
                    evidence: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_hints: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    draft: {
                        title: string;
                        situation: string;
                        effect: string;
                        /** @enum {string} */
                        effect_kind: "current" | "anticipated";
                        relevance?: string;
                        need?: string;
                        impact?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hints?: {
                            /** @enum {string} */
                            kind: "judging_word" | "solution_word" | "too_long" | "names_solution";
                            field: string;
                            found: string;
                        }[];
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_organization: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        profile: {
                            name: string;
                            /** @enum {string} */
                            language: "nl" | "en";
                            /** @enum {string} */
                            driver_model: "driver_only" | "driver_and_requirement";
                            /** @enum {string} */
                            overall_delegator: "everyone" | "delegatees";
                            circle_term: string;
                            settings: {
                                inbox_days: number;
                                review_horizon_days: number;
                                objection_days: number;
                                step_working_days: number;
                                guided_processes: number;
                            };
                            /** Format: date-time */
                            founded_at: string;
                        };
                        position: number;
                        me: number;
                        governs_overall?: boolean;
                        counts: {
                            members: number;
                            domains: number;
                            agreements: number;
                            open_proposals: number;
                            reviews_due: number;
                        };
                        empty?: boolean;
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_organization: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    language: "nl" | "en";
                    circle_term: string;
                    settings: {
                        inbox_days: number;
                        review_horizon_days: number;
                        objection_days: number;
                        step_working_days: number;
                        guided_processes: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_members: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        items?: {
                            id: number;
                            name: string;
                            /** @enum {string} */
                            status: "invited" | "active" | "on_leave" | "left";
                            domains?: number[];
                            me?: boolean;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_members_member: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
                member: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        /** @enum {string} */
                        status: "invited" | "active" | "on_leave" | "left";
                        domains?: number[];
                        me?: boolean;
                        responsibilities?: {
                            agreement: number;
                            title: string;
                            what: string;
                        }[];
                        facilitates?: number[];
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_domains: {
        parameters: {
            query?: {
                view?: string;
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        domains?: {
                            id: number;
                            name: string;
                            /** @enum {string} */
                            kind: "organization" | "circle" | "role" | "team" | "open_team" | "helping_team" | "service_circle" | "delegate_circle" | "support_role";
                            parent?: number;
                            /** @enum {string} */
                            stage: "draft" | "offered" | "active" | "dissolved";
                            people: number;
                            vacant?: boolean;
                            agreements: number;
                            reviews_due: number;
                            inbox: number;
                            backlog: number;
                            open_proposals: number;
                        }[];
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_domains_domain: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
                domain: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        domain: {
                            id: number;
                            name: string;
                            /** @enum {string} */
                            kind: "organization" | "circle" | "role" | "team" | "open_team" | "helping_team" | "service_circle" | "delegate_circle" | "support_role";
                            parent: number;
                            delegator: number;
                            /** @enum {string} */
                            stage: "draft" | "offered" | "active" | "dissolved";
                            version: number;
                            description: {
                                purpose?: {
                                    situation: string;
                                    effect: string;
                                    relevance?: string;
                                    requirement: string;
                                    anticipated_impact: string;
                                };
                                key_responsibilities?: {
                                    requirement: string;
                                    anticipated_impact?: string;
                                    driver?: string;
                                }[];
                                customers_and_deliverables?: {
                                    customer: string;
                                    deliverable: string;
                                    requirement?: string;
                                }[];
                                dependencies?: {
                                    provider: string;
                                    deliverable: string;
                                    requirement?: string;
                                    expectations?: string;
                                }[];
                                external_constraints?: {
                                    constraint: string;
                                    why?: string;
                                    standard?: boolean;
                                    negotiable?: boolean;
                                }[];
                                key_challenges?: {
                                    situation: string;
                                    effect?: string;
                                }[];
                                key_resources?: {
                                    resource: string;
                                    quantity?: string;
                                }[];
                                delegator_responsibilities?: {
                                    requirement: string;
                                    anticipated_impact?: string;
                                    driver?: string;
                                }[];
                                competencies?: {
                                    competency: string;
                                    level?: string;
                                    why?: string;
                                }[];
                                key_metrics?: {
                                    metric: string;
                                    monitoring?: string;
                                }[];
                                evaluation_schedule: {
                                    every_months?: number;
                                    activity?: string;
                                    participants?: string;
                                    criteria?: string;
                                    /** Format: date */
                                    next_design_review?: string;
                                };
                            };
                            delegatees?: number[];
                            offered_to?: number[];
                            subdomains?: number[];
                            backlog?: number[];
                            drivers?: number[];
                            proposals?: number[];
                            agreements?: number[];
                            absence_agreement: number;
                            finished_processes: number;
                            /** Format: date-time */
                            changed_at: string;
                        };
                        path?: {
                            id: number;
                            name: string;
                        }[];
                        body?: number[];
                        governed_by: number;
                        may: {
                            describe?: boolean;
                            offer?: boolean;
                            accept?: boolean;
                            hand_back?: boolean;
                            create_inside?: boolean;
                            govern?: boolean;
                        };
                        minimum_missing?: string[];
                        inbox?: {
                            id: number;
                            title: string;
                            domain: number;
                            /** @enum {string} */
                            stage: "in_inbox" | "confirmed" | "prioritized" | "determining" | "requirement_accepted" | "decided" | "acted" | "reviewing" | "closed" | "discarded";
                            discovered_by: number;
                            /** Format: date-time */
                            arrived_at: string;
                            late?: boolean;
                            unowned?: boolean;
                            whose_is_this?: boolean;
                        }[];
                        backlog?: {
                            id: number;
                            domain: number;
                            driver?: number;
                            proposal?: number;
                            agreement?: number;
                            title: string;
                            /** @enum {string} */
                            next_step: "describe_driver" | "determine_requirement" | "form_proposal" | "test_proposal" | "review_agreement" | "select_for_role" | "design_domain" | "test_objection" | "other";
                            /** @enum {string} */
                            stage: "ready" | "in_progress" | "waiting" | "done" | "dropped";
                            minutes?: number;
                            /** Format: date */
                            due?: string;
                            reason?: string;
                            added_by: number;
                            /** Format: date-time */
                            added_at: string;
                            rank: number;
                        }[];
                        agreements?: {
                            id: number;
                            title: string;
                            domain: number;
                            version: number;
                            /** @enum {string} */
                            stage: "active" | "dropped" | "expired";
                            /** Format: date */
                            review_on?: string;
                            /** @enum {string} */
                            review_standing: "none" | "not_due" | "soon" | "due" | "overdue" | "in_review";
                            responsible?: number[];
                            objection_pending?: boolean;
                            open_proposals: number;
                        }[];
                        proposals?: {
                            id: number;
                            title: string;
                            domain: number;
                            /** @enum {string} */
                            stage: "draft" | "shared" | "in_decision" | "agreed" | "withdrawn" | "superseded" | "ended";
                            /** @enum {string} */
                            target_kind: "new_agreement" | "change_agreement" | "keep_agreement" | "drop_agreement" | "domain_design" | "requirement" | "driver_model";
                            revision: number;
                            authors?: number[];
                            process?: number;
                            /** @enum {string} */
                            step?: "consent_to_driver" | "present_proposal" | "understand_proposal" | "brief_response" | "check_for_possible_objections" | "test_argument" | "resolve_objection" | "celebrate" | "consider_concerns";
                        }[];
                        subdomains?: {
                            id: number;
                            name: string;
                            /** @enum {string} */
                            kind: "organization" | "circle" | "role" | "team" | "open_team" | "helping_team" | "service_circle" | "delegate_circle" | "support_role";
                            /** @enum {string} */
                            stage: "draft" | "offered" | "active" | "dissolved";
                            people: number;
                            vacant?: boolean;
                        }[];
                        design_review_due?: boolean;
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_domains_domain_backlog: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
                domain: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        items?: {
                            id: number;
                            domain: number;
                            driver?: number;
                            proposal?: number;
                            agreement?: number;
                            title: string;
                            /** @enum {string} */
                            next_step: "describe_driver" | "determine_requirement" | "form_proposal" | "test_proposal" | "review_agreement" | "select_for_role" | "design_domain" | "test_objection" | "other";
                            /** @enum {string} */
                            stage: "ready" | "in_progress" | "waiting" | "done" | "dropped";
                            minutes?: number;
                            /** Format: date */
                            due?: string;
                            reason?: string;
                            added_by: number;
                            /** Format: date-time */
                            added_at: string;
                            rank: number;
                        }[];
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_today: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        answers?: {
                            process: number;
                            proposal: number;
                            title: string;
                            domain: number;
                            /** @enum {string} */
                            step: "consent_to_driver" | "present_proposal" | "understand_proposal" | "brief_response" | "check_for_possible_objections" | "test_argument" | "resolve_objection" | "celebrate" | "consider_concerns";
                            /** @enum {string} */
                            asks: "stance" | "understanding" | "response" | "driver" | "argument" | "refine" | "amendment" | "facilitate" | "question";
                            waiting_for: number;
                            /** Format: date */
                            closes_on?: string;
                        }[];
                        reviews?: {
                            id: number;
                            title: string;
                            domain: number;
                            version: number;
                            /** @enum {string} */
                            stage: "active" | "dropped" | "expired";
                            /** Format: date */
                            review_on?: string;
                            /** @enum {string} */
                            review_standing: "none" | "not_due" | "soon" | "due" | "overdue" | "in_review";
                            responsible?: number[];
                            objection_pending?: boolean;
                            open_proposals: number;
                        }[];
                        inbox?: {
                            id: number;
                            title: string;
                            domain: number;
                            /** @enum {string} */
                            stage: "in_inbox" | "confirmed" | "prioritized" | "determining" | "requirement_accepted" | "decided" | "acted" | "reviewing" | "closed" | "discarded";
                            discovered_by: number;
                            /** Format: date-time */
                            arrived_at: string;
                            late?: boolean;
                            unowned?: boolean;
                            whose_is_this?: boolean;
                        }[];
                        offers?: {
                            domain: number;
                            name: string;
                        }[];
                        responsibilities?: {
                            agreement: number;
                            title: string;
                            domain: number;
                            what: string;
                            /** Format: date */
                            review_on: string;
                        }[];
                        follow_ups?: {
                            id: number;
                            domain: number;
                            process: number;
                            driver: number;
                            who: number;
                            /** Format: date */
                            by_when: string;
                            what: string;
                            then_what: string;
                            fulfilled?: string;
                            returned_as: number;
                        }[];
                        my_tensions?: {
                            id: number;
                            owner: number;
                            text: string;
                            domain_guess: number;
                            /** Format: date-time */
                            noted_at: string;
                            /** @enum {string} */
                            stage: "noticed" | "understanding" | "is_it_a_driver" | "whose_domain" | "dissolved" | "not_relevant" | "handled" | "became_driver";
                            notes?: string[];
                            draft?: {
                                title: string;
                                situation: string;
                                effect: string;
                                /** @enum {string} */
                                effect_kind: "current" | "anticipated";
                                relevance?: string;
                                need?: string;
                                impact?: string;
                            };
                            benefits?: ("value" | "less_waste" | "avoided_harm")[];
                            outcome?: string;
                            driver: number;
                        }[];
                        my_drivers?: {
                            id: number;
                            title: string;
                            domain: number;
                            /** @enum {string} */
                            stage: "in_inbox" | "confirmed" | "prioritized" | "determining" | "requirement_accepted" | "decided" | "acted" | "reviewing" | "closed" | "discarded";
                            discovered_by: number;
                            /** Format: date-time */
                            arrived_at: string;
                            late?: boolean;
                            unowned?: boolean;
                            whose_is_this?: boolean;
                        }[];
                        my_proposals?: {
                            id: number;
                            title: string;
                            domain: number;
                            /** @enum {string} */
                            stage: "draft" | "shared" | "in_decision" | "agreed" | "withdrawn" | "superseded" | "ended";
                            /** @enum {string} */
                            target_kind: "new_agreement" | "change_agreement" | "keep_agreement" | "drop_agreement" | "domain_design" | "requirement" | "driver_model";
                            revision: number;
                            authors?: number[];
                            process?: number;
                            /** @enum {string} */
                            step?: "consent_to_driver" | "present_proposal" | "understand_proposal" | "brief_response" | "check_for_possible_objections" | "test_argument" | "resolve_objection" | "celebrate" | "consider_concerns";
                        }[];
                        drivers_questions?: {
                            driver: number;
                            title: string;
                            question: {
                                id: number;
                                asked_by: number;
                                question: string;
                                answer?: string;
                            };
                        }[];
                        since?: {
                            position: number;
                            /** Format: date-time */
                            at: string;
                            by?: number;
                            kind: string;
                            data?: {
                                /** @constant */
                                kind: "organization.founded";
                                name: string;
                                /** @enum {string} */
                                language: "nl" | "en";
                                /** @enum {string} */
                                driver_model: "driver_only" | "driver_and_requirement";
                                /** @enum {string} */
                                overall_delegator: "everyone" | "delegatees";
                            } | {
                                /** @constant */
                                kind: "organization.changed";
                                name: string;
                                /** @enum {string} */
                                language: "nl" | "en";
                                circle_term: string;
                                settings: {
                                    inbox_days: number;
                                    review_horizon_days: number;
                                    objection_days: number;
                                    step_working_days: number;
                                    guided_processes: number;
                                };
                            } | {
                                /** @constant */
                                kind: "organization.driver_model_changed";
                                /** @enum {string} */
                                driver_model: "driver_only" | "driver_and_requirement";
                            } | {
                                /** @constant */
                                kind: "member.invited";
                                member: number;
                            } | {
                                /** @constant */
                                kind: "member.joined";
                                member: number;
                            } | {
                                /** @constant */
                                kind: "member.left";
                                member: number;
                                reason: string;
                            } | {
                                /** @constant */
                                kind: "domain.created";
                                domain: number;
                                name: string;
                                /** @enum {string} */
                                domain_kind: "organization" | "circle" | "role" | "team" | "open_team" | "helping_team" | "service_circle" | "delegate_circle" | "support_role";
                                parent: number;
                                delegator: number;
                                description: {
                                    purpose?: {
                                        situation: string;
                                        effect: string;
                                        relevance?: string;
                                        requirement: string;
                                        anticipated_impact: string;
                                    };
                                    key_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    customers_and_deliverables?: {
                                        customer: string;
                                        deliverable: string;
                                        requirement?: string;
                                    }[];
                                    dependencies?: {
                                        provider: string;
                                        deliverable: string;
                                        requirement?: string;
                                        expectations?: string;
                                    }[];
                                    external_constraints?: {
                                        constraint: string;
                                        why?: string;
                                        standard?: boolean;
                                        negotiable?: boolean;
                                    }[];
                                    key_challenges?: {
                                        situation: string;
                                        effect?: string;
                                    }[];
                                    key_resources?: {
                                        resource: string;
                                        quantity?: string;
                                    }[];
                                    delegator_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    competencies?: {
                                        competency: string;
                                        level?: string;
                                        why?: string;
                                    }[];
                                    key_metrics?: {
                                        metric: string;
                                        monitoring?: string;
                                    }[];
                                    evaluation_schedule: {
                                        every_months?: number;
                                        activity?: string;
                                        participants?: string;
                                        criteria?: string;
                                        /** Format: date */
                                        next_design_review?: string;
                                    };
                                };
                            } | {
                                /** @constant */
                                kind: "domain.described";
                                domain: number;
                                name: string;
                                description: {
                                    purpose?: {
                                        situation: string;
                                        effect: string;
                                        relevance?: string;
                                        requirement: string;
                                        anticipated_impact: string;
                                    };
                                    key_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    customers_and_deliverables?: {
                                        customer: string;
                                        deliverable: string;
                                        requirement?: string;
                                    }[];
                                    dependencies?: {
                                        provider: string;
                                        deliverable: string;
                                        requirement?: string;
                                        expectations?: string;
                                    }[];
                                    external_constraints?: {
                                        constraint: string;
                                        why?: string;
                                        standard?: boolean;
                                        negotiable?: boolean;
                                    }[];
                                    key_challenges?: {
                                        situation: string;
                                        effect?: string;
                                    }[];
                                    key_resources?: {
                                        resource: string;
                                        quantity?: string;
                                    }[];
                                    delegator_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    competencies?: {
                                        competency: string;
                                        level?: string;
                                        why?: string;
                                    }[];
                                    key_metrics?: {
                                        metric: string;
                                        monitoring?: string;
                                    }[];
                                    evaluation_schedule: {
                                        every_months?: number;
                                        activity?: string;
                                        participants?: string;
                                        criteria?: string;
                                        /** Format: date */
                                        next_design_review?: string;
                                    };
                                };
                                proposal: number;
                            } | {
                                /** @constant */
                                kind: "domain.offered";
                                domain: number;
                                to?: number[];
                            } | {
                                /** @constant */
                                kind: "domain.accepted";
                                domain: number;
                                member: number;
                            } | {
                                /** @constant */
                                kind: "domain.declined";
                                domain: number;
                                member: number;
                            } | {
                                /** @constant */
                                kind: "domain.handed_back";
                                domain: number;
                                member: number;
                                reason: string;
                                handover?: string;
                            } | {
                                /** @constant */
                                kind: "domain.imported";
                                domain: number;
                                name: string;
                                /** @enum {string} */
                                domain_kind: "organization" | "circle" | "role" | "team" | "open_team" | "helping_team" | "service_circle" | "delegate_circle" | "support_role";
                                parent: number;
                                description: {
                                    purpose?: {
                                        situation: string;
                                        effect: string;
                                        relevance?: string;
                                        requirement: string;
                                        anticipated_impact: string;
                                    };
                                    key_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    customers_and_deliverables?: {
                                        customer: string;
                                        deliverable: string;
                                        requirement?: string;
                                    }[];
                                    dependencies?: {
                                        provider: string;
                                        deliverable: string;
                                        requirement?: string;
                                        expectations?: string;
                                    }[];
                                    external_constraints?: {
                                        constraint: string;
                                        why?: string;
                                        standard?: boolean;
                                        negotiable?: boolean;
                                    }[];
                                    key_challenges?: {
                                        situation: string;
                                        effect?: string;
                                    }[];
                                    key_resources?: {
                                        resource: string;
                                        quantity?: string;
                                    }[];
                                    delegator_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    competencies?: {
                                        competency: string;
                                        level?: string;
                                        why?: string;
                                    }[];
                                    key_metrics?: {
                                        metric: string;
                                        monitoring?: string;
                                    }[];
                                    evaluation_schedule: {
                                        every_months?: number;
                                        activity?: string;
                                        participants?: string;
                                        criteria?: string;
                                        /** Format: date */
                                        next_design_review?: string;
                                    };
                                };
                                delegatees?: number[];
                                evidence: string;
                            } | {
                                /** @constant */
                                kind: "tension.noted";
                                tension: number;
                                text: string;
                                domain_guess: number;
                            } | {
                                /** @constant */
                                kind: "tension.investigated";
                                tension: number;
                                note: string;
                            } | {
                                /** @constant */
                                kind: "tension.situation_described";
                                tension: number;
                                draft: {
                                    title: string;
                                    situation: string;
                                    effect: string;
                                    /** @enum {string} */
                                    effect_kind: "current" | "anticipated";
                                    relevance?: string;
                                    need?: string;
                                    impact?: string;
                                };
                            } | {
                                /** @constant */
                                kind: "tension.qualified";
                                tension: number;
                                /** @enum {string} */
                                stage: "noticed" | "understanding" | "is_it_a_driver" | "whose_domain" | "dissolved" | "not_relevant" | "handled" | "became_driver";
                                benefits?: ("value" | "less_waste" | "avoided_harm")[];
                                reason?: string;
                            } | {
                                /** @constant */
                                kind: "tension.settled";
                                tension: number;
                                /** @enum {string} */
                                stage: "noticed" | "understanding" | "is_it_a_driver" | "whose_domain" | "dissolved" | "not_relevant" | "handled" | "became_driver";
                                outcome?: string;
                                driver: number;
                            } | {
                                /** @constant */
                                kind: "driver.described";
                                driver: number;
                                domain: number;
                                text: {
                                    title: string;
                                    situation: string;
                                    effect: string;
                                    /** @enum {string} */
                                    effect_kind: "current" | "anticipated";
                                    relevance?: string;
                                    need?: string;
                                    impact?: string;
                                };
                                benefits?: ("value" | "less_waste" | "avoided_harm")[];
                                requirement: number;
                                whose_is_this?: boolean;
                            } | {
                                /** @constant */
                                kind: "driver.clarified";
                                driver: number;
                                text: {
                                    title: string;
                                    situation: string;
                                    effect: string;
                                    /** @enum {string} */
                                    effect_kind: "current" | "anticipated";
                                    relevance?: string;
                                    need?: string;
                                    impact?: string;
                                };
                                requirement: number;
                            } | {
                                /** @constant */
                                kind: "driver.confirmed";
                                driver: number;
                            } | {
                                /** @constant */
                                kind: "driver.passed_on";
                                driver: number;
                                from: number;
                                to: number;
                                reason: string;
                                unowned?: boolean;
                            } | {
                                /** @constant */
                                kind: "driver.discarded";
                                driver: number;
                                reason: string;
                            } | {
                                /** @constant */
                                kind: "driver.questioned";
                                driver: number;
                                question: number;
                                text: string;
                            } | {
                                /** @constant */
                                kind: "driver.question_answered";
                                driver: number;
                                question: number;
                                answer: string;
                            } | {
                                /** @constant */
                                kind: "driver.taken_up";
                                driver: number;
                                reason_to_skip?: string;
                            } | {
                                /** @constant */
                                kind: "requirement.determined";
                                requirement: number;
                                driver: number;
                                text: string;
                                anticipated_impact?: string;
                                rationale?: string;
                                proposal: number;
                            } | {
                                /** @constant */
                                kind: "requirement.accepted";
                                requirement: number;
                                text: string;
                                anticipated_impact?: string;
                            } | {
                                /** @constant */
                                kind: "driver.route_chosen";
                                driver: number;
                                /** @enum {string} */
                                route: "direct_action" | "organize_work" | "individual_decision" | "proposal_forming" | "consent" | "design_domain" | "select";
                                why: string;
                            } | {
                                /** @constant */
                                kind: "driver.decided";
                                driver: number;
                                agreement: number;
                                how: string;
                            } | {
                                /** @constant */
                                kind: "driver.acted_on";
                                driver: number;
                                what: string;
                            } | {
                                /** @constant */
                                kind: "driver.reviewed";
                                driver: number;
                                /** @enum {string} */
                                next: "in_inbox" | "confirmed" | "prioritized" | "determining" | "requirement_accepted" | "decided" | "acted" | "reviewing" | "closed" | "discarded";
                                /** @enum {string} */
                                requirement: "draft" | "accepted" | "fulfilled" | "revised" | "dropped";
                                learning: string;
                            } | {
                                /** @constant */
                                kind: "backlog.item_added";
                                item: number;
                                domain: number;
                                driver: number;
                                proposal: number;
                                agreement: number;
                                title: string;
                                /** @enum {string} */
                                next_step: "describe_driver" | "determine_requirement" | "form_proposal" | "test_proposal" | "review_agreement" | "select_for_role" | "design_domain" | "test_objection" | "other";
                                rank: number;
                                minutes?: number;
                                /** Format: date */
                                due?: string;
                            } | {
                                /** @constant */
                                kind: "backlog.item_ranked";
                                item: number;
                                rank: number;
                            } | {
                                /** @constant */
                                kind: "backlog.item_closed";
                                item: number;
                                /** @enum {string} */
                                stage: "ready" | "in_progress" | "waiting" | "done" | "dropped";
                                reason?: string;
                            } | {
                                /** @constant */
                                kind: "follow_up.promised";
                                follow_up: number;
                                domain: number;
                                process: number;
                                driver: number;
                                who: number;
                                /** Format: date */
                                by_when: string;
                                what: string;
                                then_what: string;
                            } | {
                                /** @constant */
                                kind: "follow_up.fulfilled";
                                follow_up: number;
                                what: string;
                            } | {
                                /** @constant */
                                kind: "follow_up.returned";
                                follow_up: number;
                                item: number;
                            } | {
                                /** @constant */
                                kind: "proposal.drafted";
                                proposal: number;
                                driver: number;
                                requirement: number;
                                domain: number;
                                target: {
                                    /** @enum {string} */
                                    target_kind: "new_agreement" | "change_agreement" | "keep_agreement" | "drop_agreement" | "domain_design" | "requirement" | "driver_model";
                                    agreement?: number;
                                    base_version?: number;
                                    review?: number;
                                    domain?: number;
                                    design?: {
                                        purpose?: {
                                            situation: string;
                                            effect: string;
                                            relevance?: string;
                                            requirement: string;
                                            anticipated_impact: string;
                                        };
                                        key_responsibilities?: {
                                            requirement: string;
                                            anticipated_impact?: string;
                                            driver?: string;
                                        }[];
                                        customers_and_deliverables?: {
                                            customer: string;
                                            deliverable: string;
                                            requirement?: string;
                                        }[];
                                        dependencies?: {
                                            provider: string;
                                            deliverable: string;
                                            requirement?: string;
                                            expectations?: string;
                                        }[];
                                        external_constraints?: {
                                            constraint: string;
                                            why?: string;
                                            standard?: boolean;
                                            negotiable?: boolean;
                                        }[];
                                        key_challenges?: {
                                            situation: string;
                                            effect?: string;
                                        }[];
                                        key_resources?: {
                                            resource: string;
                                            quantity?: string;
                                        }[];
                                        delegator_responsibilities?: {
                                            requirement: string;
                                            anticipated_impact?: string;
                                            driver?: string;
                                        }[];
                                        competencies?: {
                                            competency: string;
                                            level?: string;
                                            why?: string;
                                        }[];
                                        key_metrics?: {
                                            metric: string;
                                            monitoring?: string;
                                        }[];
                                        evaluation_schedule: {
                                            every_months?: number;
                                            activity?: string;
                                            participants?: string;
                                            criteria?: string;
                                            /** Format: date */
                                            next_design_review?: string;
                                        };
                                    };
                                    requirement?: number;
                                    /** @enum {string} */
                                    driver_model?: "driver_only" | "driver_and_requirement";
                                };
                                content: {
                                    title: string;
                                    text: string;
                                    rationale?: string;
                                    responsibilities?: {
                                        member?: number;
                                        domain?: number;
                                        what: string;
                                    }[];
                                    intended_outcome?: string;
                                    deliverables?: string[];
                                    evaluation_criteria?: string[];
                                    no_criteria_because?: string;
                                    /** Format: date */
                                    review_on?: string;
                                    review_every_months?: number;
                                    /** Format: date */
                                    expires_on?: string;
                                    affected: {
                                        domains?: number[];
                                        members?: number[];
                                        only_us?: boolean;
                                    };
                                    absence_rule?: {
                                        wait_days: number;
                                        minimum_answers: number;
                                    };
                                };
                            } | {
                                /** @constant */
                                kind: "proposal.revised";
                                proposal: number;
                                revision: number;
                                content: {
                                    title: string;
                                    text: string;
                                    rationale?: string;
                                    responsibilities?: {
                                        member?: number;
                                        domain?: number;
                                        what: string;
                                    }[];
                                    intended_outcome?: string;
                                    deliverables?: string[];
                                    evaluation_criteria?: string[];
                                    no_criteria_because?: string;
                                    /** Format: date */
                                    review_on?: string;
                                    review_every_months?: number;
                                    /** Format: date */
                                    expires_on?: string;
                                    affected: {
                                        domains?: number[];
                                        members?: number[];
                                        only_us?: boolean;
                                    };
                                    absence_rule?: {
                                        wait_days: number;
                                        minimum_answers: number;
                                    };
                                };
                                /** @enum {string} */
                                cause: "draft" | "clarification" | "amendment";
                                reason?: string;
                            } | {
                                /** @constant */
                                kind: "proposal.shared";
                                proposal: number;
                            } | {
                                /** @constant */
                                kind: "proposal.withdrawn";
                                proposal: number;
                                reason: string;
                            } | {
                                /** @constant */
                                kind: "consent.started";
                                process: number;
                                proposal: number;
                                domain: number;
                                /** @enum {string} */
                                form: "live" | "over_time";
                                /** @enum {string} */
                                step: "consent_to_driver" | "present_proposal" | "understand_proposal" | "brief_response" | "check_for_possible_objections" | "test_argument" | "resolve_objection" | "celebrate" | "consider_concerns";
                                facilitator: number;
                                deciders?: number[];
                                affected?: number[];
                            } | {
                                /** @constant */
                                kind: "consent.step_entered";
                                process: number;
                                /** @enum {string} */
                                step: "consent_to_driver" | "present_proposal" | "understand_proposal" | "brief_response" | "check_for_possible_objections" | "test_argument" | "resolve_objection" | "celebrate" | "consider_concerns";
                                /** Format: date */
                                closes_on?: string;
                                out_of_order?: boolean;
                            } | {
                                /** @constant */
                                kind: "consent.step_extended";
                                process: number;
                                /** Format: date */
                                closes_on: string;
                                reason: string;
                            } | {
                                /** @constant */
                                kind: "consent.facilitator_changed";
                                process: number;
                                facilitator: number;
                            } | {
                                /** @constant */
                                kind: "consent.question_asked";
                                process: number;
                                question: number;
                                /** @enum {string} */
                                about: "driver" | "proposal" | "argument" | "amendment";
                                argument: number;
                                amendment: number;
                                text: string;
                                why?: boolean;
                            } | {
                                /** @constant */
                                kind: "consent.question_answered";
                                process: number;
                                question: number;
                                answer: string;
                            } | {
                                /** @constant */
                                kind: "consent.understood";
                                process: number;
                            } | {
                                /** @constant */
                                kind: "consent.brief_response_given";
                                process: number;
                                text?: string;
                            } | {
                                /** @constant */
                                kind: "consent.stance_given";
                                process: number;
                                /** @enum {string} */
                                stance: "none" | "concern" | "possible_objection" | "disagree";
                                text: string;
                            } | {
                                /** @constant */
                                kind: "consent.absence_counted";
                                process: number;
                                members?: number[];
                            } | {
                                /** @constant */
                                kind: "consent.check_revealed";
                                process: number;
                            } | {
                                /** @constant */
                                kind: "consent.argument_chosen";
                                process: number;
                                argument: number;
                                author: number;
                                new_information?: boolean;
                            } | {
                                /** @constant */
                                kind: "consent.argument_presented";
                                process: number;
                                argument: number;
                                premises?: {
                                    text: string;
                                    /** @enum {string} */
                                    standing: "open" | "agreed" | "struck" | "added";
                                }[];
                                conclusion: string;
                                aspects?: ("effectiveness" | "side_effects" | "efficiency")[];
                            } | {
                                /** @constant */
                                kind: "consent.argument_check_opened";
                                process: number;
                                argument: number;
                                /** Format: date */
                                closes_on?: string;
                            } | {
                                /** @constant */
                                kind: "consent.argument_refined";
                                process: number;
                                argument: number;
                                premises?: {
                                    text: string;
                                    /** @enum {string} */
                                    standing: "open" | "agreed" | "struck" | "added";
                                }[];
                                conclusion: string;
                                /** Format: date */
                                closes_on?: string;
                            } | {
                                /** @constant */
                                kind: "consent.argument_concluded";
                                process: number;
                                argument: number;
                                /** @enum {string} */
                                stage: "raised" | "presented" | "checking" | "investigating" | "integrating" | "parked" | "qualified" | "not_qualified" | "sound" | "not_sound" | "withdrawn";
                                reason?: string;
                            } | {
                                /** @constant */
                                kind: "consent.argument_adopted";
                                process: number;
                                argument: number;
                                author: number;
                            } | {
                                /** @constant */
                                kind: "consent.amendment_suggested";
                                process: number;
                                amendment: number;
                                suggestion: {
                                    /** @enum {string} */
                                    amendment_kind: "change_text" | "defer" | "alternative_proposal" | "co_create_new" | "delegate_task" | "leave_and_monitor" | "ask_delegator" | "take_time" | "other";
                                    text: string;
                                    content?: {
                                        title: string;
                                        text: string;
                                        rationale?: string;
                                        responsibilities?: {
                                            member?: number;
                                            domain?: number;
                                            what: string;
                                        }[];
                                        intended_outcome?: string;
                                        deliverables?: string[];
                                        evaluation_criteria?: string[];
                                        no_criteria_because?: string;
                                        /** Format: date */
                                        review_on?: string;
                                        review_every_months?: number;
                                        /** Format: date */
                                        expires_on?: string;
                                        affected: {
                                            domains?: number[];
                                            members?: number[];
                                            only_us?: boolean;
                                        };
                                        absence_rule?: {
                                            wait_days: number;
                                            minimum_answers: number;
                                        };
                                    };
                                    provisions?: {
                                        who: number;
                                        /** Format: date */
                                        by_when: string;
                                        then_what: string;
                                    }[];
                                    watches?: {
                                        criterion: string;
                                        /** Format: date */
                                        until?: string;
                                    }[];
                                };
                            } | {
                                /** @constant */
                                kind: "consent.amendment_check_opened";
                                process: number;
                                amendment: number;
                                /** Format: date */
                                closes_on?: string;
                            } | {
                                /** @constant */
                                kind: "consent.amendment_dropped";
                                process: number;
                                amendment: number;
                                reason: string;
                            } | {
                                /** @constant */
                                kind: "consent.amendment_agreed";
                                process: number;
                                amendment: number;
                                /** @enum {string} */
                                resolution: "none" | "open" | "resolved" | "left_and_monitored" | "closed_with_proposal";
                                folded?: {
                                    /** @enum {string} */
                                    amendment_kind: "change_text" | "defer" | "alternative_proposal" | "co_create_new" | "delegate_task" | "leave_and_monitor" | "ask_delegator" | "take_time" | "other";
                                    text: string;
                                    content?: {
                                        title: string;
                                        text: string;
                                        rationale?: string;
                                        responsibilities?: {
                                            member?: number;
                                            domain?: number;
                                            what: string;
                                        }[];
                                        intended_outcome?: string;
                                        deliverables?: string[];
                                        evaluation_criteria?: string[];
                                        no_criteria_because?: string;
                                        /** Format: date */
                                        review_on?: string;
                                        review_every_months?: number;
                                        /** Format: date */
                                        expires_on?: string;
                                        affected: {
                                            domains?: number[];
                                            members?: number[];
                                            only_us?: boolean;
                                        };
                                        absence_rule?: {
                                            wait_days: number;
                                            minimum_answers: number;
                                        };
                                    };
                                    provisions?: {
                                        who: number;
                                        /** Format: date */
                                        by_when: string;
                                        then_what: string;
                                    }[];
                                    watches?: {
                                        criterion: string;
                                        /** Format: date */
                                        until?: string;
                                    }[];
                                };
                            } | {
                                /** @constant */
                                kind: "consent.concern_recorded";
                                process: number;
                                member: number;
                                text: string;
                                watch_for?: string;
                                voiced?: boolean;
                            } | {
                                /** @constant */
                                kind: "consent.held";
                                process: number;
                                reason: string;
                                /** Format: date */
                                resume_on?: string;
                                owner: number;
                            } | {
                                /** @constant */
                                kind: "consent.resumed";
                                process: number;
                            } | {
                                /** @constant */
                                kind: "consent.ended";
                                process: number;
                                /** @enum {string} */
                                stage: "running" | "on_hold" | "agreed" | "unchanged" | "abandoned" | "superseded" | "passed_on" | "discarded";
                                reason?: string;
                            } | {
                                /** @constant */
                                kind: "agreement.made";
                                agreement: number;
                                domain: number;
                                driver: number;
                                requirement: number;
                                proposal: number;
                                process: number;
                                content: {
                                    title: string;
                                    text: string;
                                    rationale?: string;
                                    responsibilities?: {
                                        member?: number;
                                        domain?: number;
                                        what: string;
                                    }[];
                                    intended_outcome?: string;
                                    deliverables?: string[];
                                    evaluation_criteria?: string[];
                                    no_criteria_because?: string;
                                    /** Format: date */
                                    review_on?: string;
                                    review_every_months?: number;
                                    /** Format: date */
                                    expires_on?: string;
                                    affected: {
                                        domains?: number[];
                                        members?: number[];
                                        only_us?: boolean;
                                    };
                                    absence_rule?: {
                                        wait_days: number;
                                        minimum_answers: number;
                                    };
                                };
                                decided_by?: number[];
                                driver_summary: string;
                                /** Format: date */
                                review_on: string;
                            } | {
                                /** @constant */
                                kind: "agreement.evolved";
                                agreement: number;
                                version: number;
                                proposal: number;
                                process: number;
                                content: {
                                    title: string;
                                    text: string;
                                    rationale?: string;
                                    responsibilities?: {
                                        member?: number;
                                        domain?: number;
                                        what: string;
                                    }[];
                                    intended_outcome?: string;
                                    deliverables?: string[];
                                    evaluation_criteria?: string[];
                                    no_criteria_because?: string;
                                    /** Format: date */
                                    review_on?: string;
                                    review_every_months?: number;
                                    /** Format: date */
                                    expires_on?: string;
                                    affected: {
                                        domains?: number[];
                                        members?: number[];
                                        only_us?: boolean;
                                    };
                                    absence_rule?: {
                                        wait_days: number;
                                        minimum_answers: number;
                                    };
                                };
                                decided_by?: number[];
                                driver_summary: string;
                                changed_because: string;
                                /** Format: date */
                                review_on: string;
                            } | {
                                /** @constant */
                                kind: "agreement.kept";
                                agreement: number;
                                process: number;
                                /** Format: date */
                                review_on: string;
                            } | {
                                /** @constant */
                                kind: "agreement.dropped";
                                agreement: number;
                                process: number;
                                reason: string;
                            } | {
                                /** @constant */
                                kind: "agreement.expired";
                                agreement: number;
                            } | {
                                /** @constant */
                                kind: "agreement.review_date_moved";
                                agreement: number;
                                /** Format: date */
                                review_on: string;
                                reason: string;
                                postponed?: boolean;
                            } | {
                                /** @constant */
                                kind: "review.started";
                                review: number;
                                agreement: number;
                                early_because?: string;
                            } | {
                                /** @constant */
                                kind: "review.answered";
                                review: number;
                                criteria?: {
                                    criterion: string;
                                    /** @enum {string} */
                                    met: "yes" | "partly" | "no";
                                    note?: string;
                                }[];
                                concerns?: {
                                    concern: number;
                                    came_true?: boolean;
                                }[];
                                helped?: string;
                                reason_to_drop?: string;
                                better?: string;
                            } | {
                                /** @constant */
                                kind: "review.concluded";
                                review: number;
                                /** @enum {string} */
                                outcome: "keep" | "evolve" | "drop";
                                proposal: number;
                            } | {
                                /** @constant */
                                kind: "review.ended";
                                review: number;
                            } | {
                                /** @constant */
                                kind: "agreement.objection_raised";
                                agreement: number;
                                process: number;
                            } | {
                                /** @constant */
                                kind: "withheld";
                            };
                            domain?: number;
                            title?: string;
                            /** @enum {string} */
                            noun?: "organization" | "member" | "domain" | "tension" | "driver" | "requirement" | "backlog_item" | "follow_up" | "proposal" | "process" | "agreement" | "review";
                            number?: number;
                        }[];
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_tensions: {
        parameters: {
            query?: {
                limit?: string;
                after?: string;
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        items?: {
                            id: number;
                            owner: number;
                            text: string;
                            domain_guess: number;
                            /** Format: date-time */
                            noted_at: string;
                            /** @enum {string} */
                            stage: "noticed" | "understanding" | "is_it_a_driver" | "whose_domain" | "dissolved" | "not_relevant" | "handled" | "became_driver";
                            notes?: string[];
                            draft?: {
                                title: string;
                                situation: string;
                                effect: string;
                                /** @enum {string} */
                                effect_kind: "current" | "anticipated";
                                relevance?: string;
                                need?: string;
                                impact?: string;
                            };
                            benefits?: ("value" | "less_waste" | "avoided_harm")[];
                            outcome?: string;
                            driver: number;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_tensions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    domain_guess?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_tensions_tension: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
                tension: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tension: {
                            id: number;
                            owner: number;
                            text: string;
                            domain_guess: number;
                            /** Format: date-time */
                            noted_at: string;
                            /** @enum {string} */
                            stage: "noticed" | "understanding" | "is_it_a_driver" | "whose_domain" | "dissolved" | "not_relevant" | "handled" | "became_driver";
                            notes?: string[];
                            draft?: {
                                title: string;
                                situation: string;
                                effect: string;
                                /** @enum {string} */
                                effect_kind: "current" | "anticipated";
                                relevance?: string;
                                need?: string;
                                impact?: string;
                            };
                            benefits?: ("value" | "less_waste" | "avoided_harm")[];
                            outcome?: string;
                            driver: number;
                        };
                        hints?: {
                            /** @enum {string} */
                            kind: "judging_word" | "solution_word" | "too_long" | "names_solution";
                            field: string;
                            found: string;
                        }[];
                        suggested_domains?: {
                            id: number;
                            name: string;
                            path: string;
                        }[];
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_drivers: {
        parameters: {
            query?: {
                domain?: string;
                stage?: string;
                limit?: string;
                after?: string;
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        items?: {
                            id: number;
                            title: string;
                            domain: number;
                            /** @enum {string} */
                            stage: "in_inbox" | "confirmed" | "prioritized" | "determining" | "requirement_accepted" | "decided" | "acted" | "reviewing" | "closed" | "discarded";
                            discovered_by: number;
                            /** Format: date-time */
                            arrived_at: string;
                            late?: boolean;
                            unowned?: boolean;
                            whose_is_this?: boolean;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_drivers_driver: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
                driver: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        driver: {
                            id: number;
                            text: {
                                title: string;
                                situation: string;
                                effect: string;
                                /** @enum {string} */
                                effect_kind: "current" | "anticipated";
                                relevance?: string;
                                need?: string;
                                impact?: string;
                            };
                            benefits?: ("value" | "less_waste" | "avoided_harm")[];
                            discovered_by: number;
                            domain: number;
                            /** @enum {string} */
                            stage: "in_inbox" | "confirmed" | "prioritized" | "determining" | "requirement_accepted" | "decided" | "acted" | "reviewing" | "closed" | "discarded";
                            /** Format: date-time */
                            arrived_at: string;
                            whose_is_this?: boolean;
                            unowned?: boolean;
                            hops?: {
                                from: number;
                                to: number;
                                by: number;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            }[];
                            questions?: {
                                id: number;
                                asked_by: number;
                                question: string;
                                answer?: string;
                            }[];
                            confirmed_by: number;
                            backlog_item: number;
                            requirements?: number[];
                            /** @enum {string} */
                            route?: "direct_action" | "organize_work" | "individual_decision" | "proposal_forming" | "consent" | "design_domain" | "select";
                            route_why?: string;
                            proposals?: number[];
                            agreements?: number[];
                            outcome?: string;
                        };
                        hints?: {
                            /** @enum {string} */
                            kind: "judging_word" | "solution_word" | "too_long" | "names_solution";
                            field: string;
                            found: string;
                        }[];
                        requirements?: {
                            id: number;
                            driver: number;
                            text: string;
                            anticipated_impact?: string;
                            rationale?: string;
                            embedded?: boolean;
                            /** @enum {string} */
                            stage: "draft" | "accepted" | "fulfilled" | "revised" | "dropped";
                            proposal: number;
                        }[];
                        proposals?: {
                            id: number;
                            title: string;
                            domain: number;
                            /** @enum {string} */
                            stage: "draft" | "shared" | "in_decision" | "agreed" | "withdrawn" | "superseded" | "ended";
                            /** @enum {string} */
                            target_kind: "new_agreement" | "change_agreement" | "keep_agreement" | "drop_agreement" | "domain_design" | "requirement" | "driver_model";
                            revision: number;
                            authors?: number[];
                            process?: number;
                            /** @enum {string} */
                            step?: "consent_to_driver" | "present_proposal" | "understand_proposal" | "brief_response" | "check_for_possible_objections" | "test_argument" | "resolve_objection" | "celebrate" | "consider_concerns";
                        }[];
                        agreements?: {
                            id: number;
                            title: string;
                            domain: number;
                            version: number;
                            /** @enum {string} */
                            stage: "active" | "dropped" | "expired";
                            /** Format: date */
                            review_on?: string;
                            /** @enum {string} */
                            review_standing: "none" | "not_due" | "soon" | "due" | "overdue" | "in_review";
                            responsible?: number[];
                            objection_pending?: boolean;
                            open_proposals: number;
                        }[];
                        domain: {
                            id: number;
                            name: string;
                        };
                        late?: boolean;
                        may: {
                            clarify?: boolean;
                            decide?: boolean;
                            answer?: boolean;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_proposals: {
        parameters: {
            query?: {
                domain?: string;
                stage?: string;
                limit?: string;
                after?: string;
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        items?: {
                            id: number;
                            title: string;
                            domain: number;
                            /** @enum {string} */
                            stage: "draft" | "shared" | "in_decision" | "agreed" | "withdrawn" | "superseded" | "ended";
                            /** @enum {string} */
                            target_kind: "new_agreement" | "change_agreement" | "keep_agreement" | "drop_agreement" | "domain_design" | "requirement" | "driver_model";
                            revision: number;
                            authors?: number[];
                            process?: number;
                            /** @enum {string} */
                            step?: "consent_to_driver" | "present_proposal" | "understand_proposal" | "brief_response" | "check_for_possible_objections" | "test_argument" | "resolve_objection" | "celebrate" | "consider_concerns";
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_proposals: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    driver?: number;
                    domain?: number;
                    target: {
                        /** @enum {string} */
                        target_kind: "new_agreement" | "change_agreement" | "keep_agreement" | "drop_agreement" | "domain_design" | "requirement" | "driver_model";
                        agreement?: number;
                        base_version?: number;
                        review?: number;
                        domain?: number;
                        design?: {
                            purpose?: {
                                situation: string;
                                effect: string;
                                relevance?: string;
                                requirement: string;
                                anticipated_impact: string;
                            };
                            key_responsibilities?: {
                                requirement: string;
                                anticipated_impact?: string;
                                driver?: string;
                            }[];
                            customers_and_deliverables?: {
                                customer: string;
                                deliverable: string;
                                requirement?: string;
                            }[];
                            dependencies?: {
                                provider: string;
                                deliverable: string;
                                requirement?: string;
                                expectations?: string;
                            }[];
                            external_constraints?: {
                                constraint: string;
                                why?: string;
                                standard?: boolean;
                                negotiable?: boolean;
                            }[];
                            key_challenges?: {
                                situation: string;
                                effect?: string;
                            }[];
                            key_resources?: {
                                resource: string;
                                quantity?: string;
                            }[];
                            delegator_responsibilities?: {
                                requirement: string;
                                anticipated_impact?: string;
                                driver?: string;
                            }[];
                            competencies?: {
                                competency: string;
                                level?: string;
                                why?: string;
                            }[];
                            key_metrics?: {
                                metric: string;
                                monitoring?: string;
                            }[];
                            evaluation_schedule: {
                                every_months?: number;
                                activity?: string;
                                participants?: string;
                                criteria?: string;
                                /** Format: date */
                                next_design_review?: string;
                            };
                        };
                        requirement?: number;
                        /** @enum {string} */
                        driver_model?: "driver_only" | "driver_and_requirement";
                    };
                    content: {
                        title: string;
                        text: string;
                        rationale?: string;
                        responsibilities?: {
                            member?: number;
                            domain?: number;
                            what: string;
                        }[];
                        intended_outcome?: string;
                        deliverables?: string[];
                        evaluation_criteria?: string[];
                        no_criteria_because?: string;
                        /** Format: date */
                        review_on?: string;
                        review_every_months?: number;
                        /** Format: date */
                        expires_on?: string;
                        affected: {
                            domains?: number[];
                            members?: number[];
                            only_us?: boolean;
                        };
                        absence_rule?: {
                            wait_days: number;
                            minimum_answers: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_proposals_proposal: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
                proposal: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposal: {
                            id: number;
                            driver: number;
                            requirement: number;
                            domain: number;
                            authors?: number[];
                            target: {
                                /** @enum {string} */
                                target_kind: "new_agreement" | "change_agreement" | "keep_agreement" | "drop_agreement" | "domain_design" | "requirement" | "driver_model";
                                agreement?: number;
                                base_version?: number;
                                review?: number;
                                domain?: number;
                                design?: {
                                    purpose?: {
                                        situation: string;
                                        effect: string;
                                        relevance?: string;
                                        requirement: string;
                                        anticipated_impact: string;
                                    };
                                    key_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    customers_and_deliverables?: {
                                        customer: string;
                                        deliverable: string;
                                        requirement?: string;
                                    }[];
                                    dependencies?: {
                                        provider: string;
                                        deliverable: string;
                                        requirement?: string;
                                        expectations?: string;
                                    }[];
                                    external_constraints?: {
                                        constraint: string;
                                        why?: string;
                                        standard?: boolean;
                                        negotiable?: boolean;
                                    }[];
                                    key_challenges?: {
                                        situation: string;
                                        effect?: string;
                                    }[];
                                    key_resources?: {
                                        resource: string;
                                        quantity?: string;
                                    }[];
                                    delegator_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    competencies?: {
                                        competency: string;
                                        level?: string;
                                        why?: string;
                                    }[];
                                    key_metrics?: {
                                        metric: string;
                                        monitoring?: string;
                                    }[];
                                    evaluation_schedule: {
                                        every_months?: number;
                                        activity?: string;
                                        participants?: string;
                                        criteria?: string;
                                        /** Format: date */
                                        next_design_review?: string;
                                    };
                                };
                                requirement?: number;
                                /** @enum {string} */
                                driver_model?: "driver_only" | "driver_and_requirement";
                            };
                            /** @enum {string} */
                            stage: "draft" | "shared" | "in_decision" | "agreed" | "withdrawn" | "superseded" | "ended";
                            revisions?: {
                                number: number;
                                content: {
                                    title: string;
                                    text: string;
                                    rationale?: string;
                                    responsibilities?: {
                                        member?: number;
                                        domain?: number;
                                        what: string;
                                    }[];
                                    intended_outcome?: string;
                                    deliverables?: string[];
                                    evaluation_criteria?: string[];
                                    no_criteria_because?: string;
                                    /** Format: date */
                                    review_on?: string;
                                    review_every_months?: number;
                                    /** Format: date */
                                    expires_on?: string;
                                    affected: {
                                        domains?: number[];
                                        members?: number[];
                                        only_us?: boolean;
                                    };
                                    absence_rule?: {
                                        wait_days: number;
                                        minimum_answers: number;
                                    };
                                };
                                /** @enum {string} */
                                cause: "draft" | "clarification" | "amendment";
                                reason?: string;
                                by: number;
                                /** Format: date-time */
                                at: string;
                            }[];
                            processes?: number[];
                            agreement: number;
                            reason?: string;
                        };
                        driver?: {
                            id: number;
                            text: {
                                title: string;
                                situation: string;
                                effect: string;
                                /** @enum {string} */
                                effect_kind: "current" | "anticipated";
                                relevance?: string;
                                need?: string;
                                impact?: string;
                            };
                            benefits?: ("value" | "less_waste" | "avoided_harm")[];
                            discovered_by: number;
                            domain: number;
                            /** @enum {string} */
                            stage: "in_inbox" | "confirmed" | "prioritized" | "determining" | "requirement_accepted" | "decided" | "acted" | "reviewing" | "closed" | "discarded";
                            /** Format: date-time */
                            arrived_at: string;
                            whose_is_this?: boolean;
                            unowned?: boolean;
                            hops?: {
                                from: number;
                                to: number;
                                by: number;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            }[];
                            questions?: {
                                id: number;
                                asked_by: number;
                                question: string;
                                answer?: string;
                            }[];
                            confirmed_by: number;
                            backlog_item: number;
                            requirements?: number[];
                            /** @enum {string} */
                            route?: "direct_action" | "organize_work" | "individual_decision" | "proposal_forming" | "consent" | "design_domain" | "select";
                            route_why?: string;
                            proposals?: number[];
                            agreements?: number[];
                            outcome?: string;
                        };
                        requirement?: {
                            id: number;
                            driver: number;
                            text: string;
                            anticipated_impact?: string;
                            rationale?: string;
                            embedded?: boolean;
                            /** @enum {string} */
                            stage: "draft" | "accepted" | "fulfilled" | "revised" | "dropped";
                            proposal: number;
                        };
                        domain: {
                            id: number;
                            name: string;
                        };
                        deciders?: number[];
                        process?: number;
                        changes_agreement?: {
                            id: number;
                            title: string;
                            domain: number;
                            version: number;
                            /** @enum {string} */
                            stage: "active" | "dropped" | "expired";
                            /** Format: date */
                            review_on?: string;
                            /** @enum {string} */
                            review_standing: "none" | "not_due" | "soon" | "due" | "overdue" | "in_review";
                            responsible?: number[];
                            objection_pending?: boolean;
                            open_proposals: number;
                        };
                        may: {
                            revise?: boolean;
                            share?: boolean;
                            withdraw?: boolean;
                            start?: boolean;
                        };
                        missing?: {
                            field: string;
                            rule: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_processes_process: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        process: {
                            id: number;
                            proposal: number;
                            domain: number;
                            /** @enum {string} */
                            form: "live" | "over_time";
                            /** @enum {string} */
                            stage: "running" | "on_hold" | "agreed" | "unchanged" | "abandoned" | "superseded" | "passed_on" | "discarded";
                            /** @enum {string} */
                            step: "consent_to_driver" | "present_proposal" | "understand_proposal" | "brief_response" | "check_for_possible_objections" | "test_argument" | "resolve_objection" | "celebrate" | "consider_concerns";
                            facilitator: number;
                            deciders?: number[];
                            affected?: number[];
                            understood?: number[];
                            checks?: {
                                /** @enum {string} */
                                subject: "driver" | "proposal" | "argument" | "amendment";
                                argument: number;
                                amendment: number;
                                revision: number;
                                /** Format: date-time */
                                opened_at: string;
                                /** Format: date */
                                closes_on?: string;
                                answers?: {
                                    member: number;
                                    /** @enum {string} */
                                    stance: "none" | "concern" | "possible_objection" | "disagree";
                                    text: string;
                                    /** Format: date-time */
                                    at: string;
                                    counts?: boolean;
                                    absent?: boolean;
                                }[];
                                revealed?: boolean;
                            }[];
                            questions?: {
                                id: number;
                                /** @enum {string} */
                                about: "driver" | "proposal" | "argument" | "amendment";
                                argument: number;
                                amendment: number;
                                asked_by: number;
                                text: string;
                                why?: boolean;
                                answers?: string[];
                            }[];
                            responses?: {
                                member: number;
                                text?: string;
                            }[];
                            arguments?: {
                                id: number;
                                author: number;
                                /** @enum {string} */
                                about: "driver" | "proposal" | "argument" | "amendment";
                                parent: number;
                                amendment: number;
                                subject_revision: number;
                                depth: number;
                                first_words: string;
                                aspects?: ("effectiveness" | "side_effects" | "efficiency")[];
                                revisions?: {
                                    number: number;
                                    premises?: {
                                        text: string;
                                        /** @enum {string} */
                                        standing: "open" | "agreed" | "struck" | "added";
                                    }[];
                                    conclusion: string;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                                /** @enum {string} */
                                stage: "raised" | "presented" | "checking" | "investigating" | "integrating" | "parked" | "qualified" | "not_qualified" | "sound" | "not_sound" | "withdrawn";
                                /** @enum {string} */
                                resolution: "none" | "open" | "resolved" | "left_and_monitored" | "closed_with_proposal";
                                resolved_by: number;
                                reason?: string;
                                /** Format: date */
                                parked_until?: string;
                                new_information?: boolean;
                            }[];
                            amendments?: {
                                id: number;
                                parent: number;
                                resolves: number;
                                proposer: number;
                                depth: number;
                                revisions?: {
                                    /** @enum {string} */
                                    amendment_kind: "change_text" | "defer" | "alternative_proposal" | "co_create_new" | "delegate_task" | "leave_and_monitor" | "ask_delegator" | "take_time" | "other";
                                    text: string;
                                    content?: {
                                        title: string;
                                        text: string;
                                        rationale?: string;
                                        responsibilities?: {
                                            member?: number;
                                            domain?: number;
                                            what: string;
                                        }[];
                                        intended_outcome?: string;
                                        deliverables?: string[];
                                        evaluation_criteria?: string[];
                                        no_criteria_because?: string;
                                        /** Format: date */
                                        review_on?: string;
                                        review_every_months?: number;
                                        /** Format: date */
                                        expires_on?: string;
                                        affected: {
                                            domains?: number[];
                                            members?: number[];
                                            only_us?: boolean;
                                        };
                                        absence_rule?: {
                                            wait_days: number;
                                            minimum_answers: number;
                                        };
                                    };
                                    provisions?: {
                                        who: number;
                                        /** Format: date */
                                        by_when: string;
                                        then_what: string;
                                    }[];
                                    watches?: {
                                        criterion: string;
                                        /** Format: date */
                                        until?: string;
                                    }[];
                                }[];
                                /** @enum {string} */
                                stage: "suggested" | "checking" | "investigating" | "agreed" | "applied" | "replaced" | "dropped";
                            }[];
                            frames?: {
                                /** @enum {string} */
                                frame_kind: "test" | "resolve";
                                argument: number;
                                amendment: number;
                            }[];
                            concerns?: {
                                member: number;
                                text: string;
                                watch_for?: string;
                                revision: number;
                                voiced?: boolean;
                                came_true?: boolean;
                            }[];
                            /** Format: date-time */
                            started_at: string;
                            /** Format: date-time */
                            ended_at: string;
                            /** Format: date */
                            step_closes_on?: string;
                            reason?: string;
                            /** Format: date */
                            resume_on?: string;
                            held_by: number;
                            agreement: number;
                            resolved_objections: number;
                        };
                        answered?: number[];
                        waiting_for?: number[];
                        proposal: {
                            id: number;
                            driver: number;
                            requirement: number;
                            domain: number;
                            authors?: number[];
                            target: {
                                /** @enum {string} */
                                target_kind: "new_agreement" | "change_agreement" | "keep_agreement" | "drop_agreement" | "domain_design" | "requirement" | "driver_model";
                                agreement?: number;
                                base_version?: number;
                                review?: number;
                                domain?: number;
                                design?: {
                                    purpose?: {
                                        situation: string;
                                        effect: string;
                                        relevance?: string;
                                        requirement: string;
                                        anticipated_impact: string;
                                    };
                                    key_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    customers_and_deliverables?: {
                                        customer: string;
                                        deliverable: string;
                                        requirement?: string;
                                    }[];
                                    dependencies?: {
                                        provider: string;
                                        deliverable: string;
                                        requirement?: string;
                                        expectations?: string;
                                    }[];
                                    external_constraints?: {
                                        constraint: string;
                                        why?: string;
                                        standard?: boolean;
                                        negotiable?: boolean;
                                    }[];
                                    key_challenges?: {
                                        situation: string;
                                        effect?: string;
                                    }[];
                                    key_resources?: {
                                        resource: string;
                                        quantity?: string;
                                    }[];
                                    delegator_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    competencies?: {
                                        competency: string;
                                        level?: string;
                                        why?: string;
                                    }[];
                                    key_metrics?: {
                                        metric: string;
                                        monitoring?: string;
                                    }[];
                                    evaluation_schedule: {
                                        every_months?: number;
                                        activity?: string;
                                        participants?: string;
                                        criteria?: string;
                                        /** Format: date */
                                        next_design_review?: string;
                                    };
                                };
                                requirement?: number;
                                /** @enum {string} */
                                driver_model?: "driver_only" | "driver_and_requirement";
                            };
                            /** @enum {string} */
                            stage: "draft" | "shared" | "in_decision" | "agreed" | "withdrawn" | "superseded" | "ended";
                            revisions?: {
                                number: number;
                                content: {
                                    title: string;
                                    text: string;
                                    rationale?: string;
                                    responsibilities?: {
                                        member?: number;
                                        domain?: number;
                                        what: string;
                                    }[];
                                    intended_outcome?: string;
                                    deliverables?: string[];
                                    evaluation_criteria?: string[];
                                    no_criteria_because?: string;
                                    /** Format: date */
                                    review_on?: string;
                                    review_every_months?: number;
                                    /** Format: date */
                                    expires_on?: string;
                                    affected: {
                                        domains?: number[];
                                        members?: number[];
                                        only_us?: boolean;
                                    };
                                    absence_rule?: {
                                        wait_days: number;
                                        minimum_answers: number;
                                    };
                                };
                                /** @enum {string} */
                                cause: "draft" | "clarification" | "amendment";
                                reason?: string;
                                by: number;
                                /** Format: date-time */
                                at: string;
                            }[];
                            processes?: number[];
                            agreement: number;
                            reason?: string;
                        };
                        driver?: {
                            id: number;
                            text: {
                                title: string;
                                situation: string;
                                effect: string;
                                /** @enum {string} */
                                effect_kind: "current" | "anticipated";
                                relevance?: string;
                                need?: string;
                                impact?: string;
                            };
                            benefits?: ("value" | "less_waste" | "avoided_harm")[];
                            discovered_by: number;
                            domain: number;
                            /** @enum {string} */
                            stage: "in_inbox" | "confirmed" | "prioritized" | "determining" | "requirement_accepted" | "decided" | "acted" | "reviewing" | "closed" | "discarded";
                            /** Format: date-time */
                            arrived_at: string;
                            whose_is_this?: boolean;
                            unowned?: boolean;
                            hops?: {
                                from: number;
                                to: number;
                                by: number;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            }[];
                            questions?: {
                                id: number;
                                asked_by: number;
                                question: string;
                                answer?: string;
                            }[];
                            confirmed_by: number;
                            backlog_item: number;
                            requirements?: number[];
                            /** @enum {string} */
                            route?: "direct_action" | "organize_work" | "individual_decision" | "proposal_forming" | "consent" | "design_domain" | "select";
                            route_why?: string;
                            proposals?: number[];
                            agreements?: number[];
                            outcome?: string;
                        };
                        requirement?: {
                            id: number;
                            driver: number;
                            text: string;
                            anticipated_impact?: string;
                            rationale?: string;
                            embedded?: boolean;
                            /** @enum {string} */
                            stage: "draft" | "accepted" | "fulfilled" | "revised" | "dropped";
                            proposal: number;
                        };
                        domain: {
                            id: number;
                            name: string;
                        };
                        open_check?: boolean;
                        hands?: number[];
                        /** @enum {string} */
                        asks_me?: "stance" | "understanding" | "response" | "driver" | "argument" | "refine" | "amendment" | "facilitate" | "question";
                        may: {
                            facilitate?: boolean;
                            decide?: boolean;
                            author_of_argument?: boolean;
                            suggest?: boolean;
                        };
                        /** Format: date-time */
                        now: string;
                        silence_counts?: {
                            wait_days: number;
                            minimum_answers: number;
                        };
                        next_steps?: ("consent_to_driver" | "present_proposal" | "understand_proposal" | "brief_response" | "check_for_possible_objections" | "test_argument" | "resolve_objection" | "celebrate" | "consider_concerns")[];
                        blocked_by?: {
                            name: string;
                            rule: string;
                            sentence: string;
                        };
                        agreement?: number;
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_agreements: {
        parameters: {
            query?: {
                domain?: string;
                stage?: string;
                review?: string;
                responsible?: string;
                limit?: string;
                after?: string;
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        items?: {
                            id: number;
                            title: string;
                            domain: number;
                            version: number;
                            /** @enum {string} */
                            stage: "active" | "dropped" | "expired";
                            /** Format: date */
                            review_on?: string;
                            /** @enum {string} */
                            review_standing: "none" | "not_due" | "soon" | "due" | "overdue" | "in_review";
                            responsible?: number[];
                            objection_pending?: boolean;
                            open_proposals: number;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_agreements_agreement: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
                agreement: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreement: {
                            id: number;
                            domain: number;
                            driver: number;
                            requirement: number;
                            /** @enum {string} */
                            stage: "active" | "dropped" | "expired";
                            versions?: {
                                number: number;
                                content: {
                                    title: string;
                                    text: string;
                                    rationale?: string;
                                    responsibilities?: {
                                        member?: number;
                                        domain?: number;
                                        what: string;
                                    }[];
                                    intended_outcome?: string;
                                    deliverables?: string[];
                                    evaluation_criteria?: string[];
                                    no_criteria_because?: string;
                                    /** Format: date */
                                    review_on?: string;
                                    review_every_months?: number;
                                    /** Format: date */
                                    expires_on?: string;
                                    affected: {
                                        domains?: number[];
                                        members?: number[];
                                        only_us?: boolean;
                                    };
                                    absence_rule?: {
                                        wait_days: number;
                                        minimum_answers: number;
                                    };
                                };
                                proposal: number;
                                process: number;
                                decided_by?: number[];
                                /** Format: date-time */
                                at: string;
                                driver_summary: string;
                                changed_because?: string;
                            }[];
                            /** Format: date */
                            review_on: string;
                            /** Format: date */
                            reviewed_or_made: string;
                            concerns?: {
                                member: number;
                                text: string;
                                watch_for?: string;
                                revision: number;
                                voiced?: boolean;
                                came_true?: boolean;
                            }[];
                            postponements?: {
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                to: string;
                                reason: string;
                                by: number;
                            }[];
                            review: number;
                            reviews?: number[];
                            objection_process: number;
                            proposals?: number[];
                            dropped_because?: string;
                            /** Format: date-time */
                            changed_at: string;
                        };
                        /** @enum {string} */
                        review_standing: "none" | "not_due" | "soon" | "due" | "overdue" | "in_review";
                        domain: {
                            id: number;
                            name: string;
                        };
                        driver?: {
                            id: number;
                            text: {
                                title: string;
                                situation: string;
                                effect: string;
                                /** @enum {string} */
                                effect_kind: "current" | "anticipated";
                                relevance?: string;
                                need?: string;
                                impact?: string;
                            };
                            benefits?: ("value" | "less_waste" | "avoided_harm")[];
                            discovered_by: number;
                            domain: number;
                            /** @enum {string} */
                            stage: "in_inbox" | "confirmed" | "prioritized" | "determining" | "requirement_accepted" | "decided" | "acted" | "reviewing" | "closed" | "discarded";
                            /** Format: date-time */
                            arrived_at: string;
                            whose_is_this?: boolean;
                            unowned?: boolean;
                            hops?: {
                                from: number;
                                to: number;
                                by: number;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            }[];
                            questions?: {
                                id: number;
                                asked_by: number;
                                question: string;
                                answer?: string;
                            }[];
                            confirmed_by: number;
                            backlog_item: number;
                            requirements?: number[];
                            /** @enum {string} */
                            route?: "direct_action" | "organize_work" | "individual_decision" | "proposal_forming" | "consent" | "design_domain" | "select";
                            route_why?: string;
                            proposals?: number[];
                            agreements?: number[];
                            outcome?: string;
                        };
                        requirement?: {
                            id: number;
                            driver: number;
                            text: string;
                            anticipated_impact?: string;
                            rationale?: string;
                            embedded?: boolean;
                            /** @enum {string} */
                            stage: "draft" | "accepted" | "fulfilled" | "revised" | "dropped";
                            proposal: number;
                        };
                        content: {
                            title: string;
                            text: string;
                            rationale?: string;
                            responsibilities?: {
                                member?: number;
                                domain?: number;
                                what: string;
                            }[];
                            intended_outcome?: string;
                            deliverables?: string[];
                            evaluation_criteria?: string[];
                            no_criteria_because?: string;
                            /** Format: date */
                            review_on?: string;
                            review_every_months?: number;
                            /** Format: date */
                            expires_on?: string;
                            affected: {
                                domains?: number[];
                                members?: number[];
                                only_us?: boolean;
                            };
                            absence_rule?: {
                                wait_days: number;
                                minimum_answers: number;
                            };
                        };
                        version: number;
                        open_proposals?: {
                            id: number;
                            title: string;
                            domain: number;
                            /** @enum {string} */
                            stage: "draft" | "shared" | "in_decision" | "agreed" | "withdrawn" | "superseded" | "ended";
                            /** @enum {string} */
                            target_kind: "new_agreement" | "change_agreement" | "keep_agreement" | "drop_agreement" | "domain_design" | "requirement" | "driver_model";
                            revision: number;
                            authors?: number[];
                            process?: number;
                            /** @enum {string} */
                            step?: "consent_to_driver" | "present_proposal" | "understand_proposal" | "brief_response" | "check_for_possible_objections" | "test_argument" | "resolve_objection" | "celebrate" | "consider_concerns";
                        }[];
                        open_review?: {
                            id: number;
                            agreement: number;
                            version: number;
                            started_by: number;
                            /** Format: date-time */
                            started_at: string;
                            early_because?: string;
                            criteria?: {
                                criterion: string;
                                /** @enum {string} */
                                met: "yes" | "partly" | "no";
                                note?: string;
                            }[];
                            concerns?: {
                                concern: number;
                                came_true?: boolean;
                            }[];
                            voices?: {
                                member: number;
                                helped?: string;
                                reason_to_drop?: string;
                                better?: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            proposal: number;
                            /** @enum {string} */
                            outcome?: "keep" | "evolve" | "drop";
                            /** Format: date-time */
                            ended_at: string;
                            open?: boolean;
                        };
                        objection_pending?: boolean;
                        may: {
                            review?: boolean;
                            move_date?: boolean;
                            propose?: boolean;
                            object?: boolean;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_agreements_agreement_story: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
                agreement: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreement: number;
                        moments?: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            kind: "driver_described" | "driver_passed_on" | "driver_confirmed" | "requirement_determined" | "proposal_drafted" | "proposal_revised" | "proposal_clarified" | "proposal_amended" | "consent_started" | "check_revealed" | "argument_tested" | "amendment_agreed" | "consent_ended" | "agreement_made" | "agreement_evolved" | "concern_kept" | "review_started" | "review_postponed" | "review_ended" | "agreement_dropped" | "agreement_expired";
                            by?: number;
                            title: string;
                            text?: string;
                            proposal?: number;
                            process?: number;
                            version?: number;
                            revision?: number;
                            domain?: number;
                            argument?: number;
                            /** @enum {string} */
                            outcome?: "raised" | "presented" | "checking" | "investigating" | "integrating" | "parked" | "qualified" | "not_qualified" | "sound" | "not_sound" | "withdrawn";
                            /** @enum {string} */
                            ended_as?: "running" | "on_hold" | "agreed" | "unchanged" | "abandoned" | "superseded" | "passed_on" | "discarded";
                            /** @enum {string} */
                            review_outcome?: "keep" | "evolve" | "drop";
                            answers?: {
                                member: number;
                                /** @enum {string} */
                                stance: "none" | "concern" | "possible_objection" | "disagree";
                                text: string;
                                /** Format: date-time */
                                at: string;
                                counts?: boolean;
                                absent?: boolean;
                            }[];
                            people?: number[];
                        }[];
                        versions?: {
                            version: {
                                number: number;
                                content: {
                                    title: string;
                                    text: string;
                                    rationale?: string;
                                    responsibilities?: {
                                        member?: number;
                                        domain?: number;
                                        what: string;
                                    }[];
                                    intended_outcome?: string;
                                    deliverables?: string[];
                                    evaluation_criteria?: string[];
                                    no_criteria_because?: string;
                                    /** Format: date */
                                    review_on?: string;
                                    review_every_months?: number;
                                    /** Format: date */
                                    expires_on?: string;
                                    affected: {
                                        domains?: number[];
                                        members?: number[];
                                        only_us?: boolean;
                                    };
                                    absence_rule?: {
                                        wait_days: number;
                                        minimum_answers: number;
                                    };
                                };
                                proposal: number;
                                process: number;
                                decided_by?: number[];
                                /** Format: date-time */
                                at: string;
                                driver_summary: string;
                                changed_because?: string;
                            };
                            process?: {
                                id: number;
                                proposal: number;
                                domain: number;
                                /** @enum {string} */
                                form: "live" | "over_time";
                                /** @enum {string} */
                                stage: "running" | "on_hold" | "agreed" | "unchanged" | "abandoned" | "superseded" | "passed_on" | "discarded";
                                /** @enum {string} */
                                step: "consent_to_driver" | "present_proposal" | "understand_proposal" | "brief_response" | "check_for_possible_objections" | "test_argument" | "resolve_objection" | "celebrate" | "consider_concerns";
                                facilitator: number;
                                deciders?: number[];
                                affected?: number[];
                                understood?: number[];
                                checks?: {
                                    /** @enum {string} */
                                    subject: "driver" | "proposal" | "argument" | "amendment";
                                    argument: number;
                                    amendment: number;
                                    revision: number;
                                    /** Format: date-time */
                                    opened_at: string;
                                    /** Format: date */
                                    closes_on?: string;
                                    answers?: {
                                        member: number;
                                        /** @enum {string} */
                                        stance: "none" | "concern" | "possible_objection" | "disagree";
                                        text: string;
                                        /** Format: date-time */
                                        at: string;
                                        counts?: boolean;
                                        absent?: boolean;
                                    }[];
                                    revealed?: boolean;
                                }[];
                                questions?: {
                                    id: number;
                                    /** @enum {string} */
                                    about: "driver" | "proposal" | "argument" | "amendment";
                                    argument: number;
                                    amendment: number;
                                    asked_by: number;
                                    text: string;
                                    why?: boolean;
                                    answers?: string[];
                                }[];
                                responses?: {
                                    member: number;
                                    text?: string;
                                }[];
                                arguments?: {
                                    id: number;
                                    author: number;
                                    /** @enum {string} */
                                    about: "driver" | "proposal" | "argument" | "amendment";
                                    parent: number;
                                    amendment: number;
                                    subject_revision: number;
                                    depth: number;
                                    first_words: string;
                                    aspects?: ("effectiveness" | "side_effects" | "efficiency")[];
                                    revisions?: {
                                        number: number;
                                        premises?: {
                                            text: string;
                                            /** @enum {string} */
                                            standing: "open" | "agreed" | "struck" | "added";
                                        }[];
                                        conclusion: string;
                                        /** Format: date-time */
                                        at: string;
                                    }[];
                                    /** @enum {string} */
                                    stage: "raised" | "presented" | "checking" | "investigating" | "integrating" | "parked" | "qualified" | "not_qualified" | "sound" | "not_sound" | "withdrawn";
                                    /** @enum {string} */
                                    resolution: "none" | "open" | "resolved" | "left_and_monitored" | "closed_with_proposal";
                                    resolved_by: number;
                                    reason?: string;
                                    /** Format: date */
                                    parked_until?: string;
                                    new_information?: boolean;
                                }[];
                                amendments?: {
                                    id: number;
                                    parent: number;
                                    resolves: number;
                                    proposer: number;
                                    depth: number;
                                    revisions?: {
                                        /** @enum {string} */
                                        amendment_kind: "change_text" | "defer" | "alternative_proposal" | "co_create_new" | "delegate_task" | "leave_and_monitor" | "ask_delegator" | "take_time" | "other";
                                        text: string;
                                        content?: {
                                            title: string;
                                            text: string;
                                            rationale?: string;
                                            responsibilities?: {
                                                member?: number;
                                                domain?: number;
                                                what: string;
                                            }[];
                                            intended_outcome?: string;
                                            deliverables?: string[];
                                            evaluation_criteria?: string[];
                                            no_criteria_because?: string;
                                            /** Format: date */
                                            review_on?: string;
                                            review_every_months?: number;
                                            /** Format: date */
                                            expires_on?: string;
                                            affected: {
                                                domains?: number[];
                                                members?: number[];
                                                only_us?: boolean;
                                            };
                                            absence_rule?: {
                                                wait_days: number;
                                                minimum_answers: number;
                                            };
                                        };
                                        provisions?: {
                                            who: number;
                                            /** Format: date */
                                            by_when: string;
                                            then_what: string;
                                        }[];
                                        watches?: {
                                            criterion: string;
                                            /** Format: date */
                                            until?: string;
                                        }[];
                                    }[];
                                    /** @enum {string} */
                                    stage: "suggested" | "checking" | "investigating" | "agreed" | "applied" | "replaced" | "dropped";
                                }[];
                                frames?: {
                                    /** @enum {string} */
                                    frame_kind: "test" | "resolve";
                                    argument: number;
                                    amendment: number;
                                }[];
                                concerns?: {
                                    member: number;
                                    text: string;
                                    watch_for?: string;
                                    revision: number;
                                    voiced?: boolean;
                                    came_true?: boolean;
                                }[];
                                /** Format: date-time */
                                started_at: string;
                                /** Format: date-time */
                                ended_at: string;
                                /** Format: date */
                                step_closes_on?: string;
                                reason?: string;
                                /** Format: date */
                                resume_on?: string;
                                held_by: number;
                                agreement: number;
                                resolved_objections: number;
                            };
                            proposal: {
                                id: number;
                                driver: number;
                                requirement: number;
                                domain: number;
                                authors?: number[];
                                target: {
                                    /** @enum {string} */
                                    target_kind: "new_agreement" | "change_agreement" | "keep_agreement" | "drop_agreement" | "domain_design" | "requirement" | "driver_model";
                                    agreement?: number;
                                    base_version?: number;
                                    review?: number;
                                    domain?: number;
                                    design?: {
                                        purpose?: {
                                            situation: string;
                                            effect: string;
                                            relevance?: string;
                                            requirement: string;
                                            anticipated_impact: string;
                                        };
                                        key_responsibilities?: {
                                            requirement: string;
                                            anticipated_impact?: string;
                                            driver?: string;
                                        }[];
                                        customers_and_deliverables?: {
                                            customer: string;
                                            deliverable: string;
                                            requirement?: string;
                                        }[];
                                        dependencies?: {
                                            provider: string;
                                            deliverable: string;
                                            requirement?: string;
                                            expectations?: string;
                                        }[];
                                        external_constraints?: {
                                            constraint: string;
                                            why?: string;
                                            standard?: boolean;
                                            negotiable?: boolean;
                                        }[];
                                        key_challenges?: {
                                            situation: string;
                                            effect?: string;
                                        }[];
                                        key_resources?: {
                                            resource: string;
                                            quantity?: string;
                                        }[];
                                        delegator_responsibilities?: {
                                            requirement: string;
                                            anticipated_impact?: string;
                                            driver?: string;
                                        }[];
                                        competencies?: {
                                            competency: string;
                                            level?: string;
                                            why?: string;
                                        }[];
                                        key_metrics?: {
                                            metric: string;
                                            monitoring?: string;
                                        }[];
                                        evaluation_schedule: {
                                            every_months?: number;
                                            activity?: string;
                                            participants?: string;
                                            criteria?: string;
                                            /** Format: date */
                                            next_design_review?: string;
                                        };
                                    };
                                    requirement?: number;
                                    /** @enum {string} */
                                    driver_model?: "driver_only" | "driver_and_requirement";
                                };
                                /** @enum {string} */
                                stage: "draft" | "shared" | "in_decision" | "agreed" | "withdrawn" | "superseded" | "ended";
                                revisions?: {
                                    number: number;
                                    content: {
                                        title: string;
                                        text: string;
                                        rationale?: string;
                                        responsibilities?: {
                                            member?: number;
                                            domain?: number;
                                            what: string;
                                        }[];
                                        intended_outcome?: string;
                                        deliverables?: string[];
                                        evaluation_criteria?: string[];
                                        no_criteria_because?: string;
                                        /** Format: date */
                                        review_on?: string;
                                        review_every_months?: number;
                                        /** Format: date */
                                        expires_on?: string;
                                        affected: {
                                            domains?: number[];
                                            members?: number[];
                                            only_us?: boolean;
                                        };
                                        absence_rule?: {
                                            wait_days: number;
                                            minimum_answers: number;
                                        };
                                    };
                                    /** @enum {string} */
                                    cause: "draft" | "clarification" | "amendment";
                                    reason?: string;
                                    by: number;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                                processes?: number[];
                                agreement: number;
                                reason?: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_reviews_review: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
                review: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        review: {
                            id: number;
                            agreement: number;
                            version: number;
                            started_by: number;
                            /** Format: date-time */
                            started_at: string;
                            early_because?: string;
                            criteria?: {
                                criterion: string;
                                /** @enum {string} */
                                met: "yes" | "partly" | "no";
                                note?: string;
                            }[];
                            concerns?: {
                                concern: number;
                                came_true?: boolean;
                            }[];
                            voices?: {
                                member: number;
                                helped?: string;
                                reason_to_drop?: string;
                                better?: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            proposal: number;
                            /** @enum {string} */
                            outcome?: "keep" | "evolve" | "drop";
                            /** Format: date-time */
                            ended_at: string;
                            open?: boolean;
                        };
                        agreement: {
                            id: number;
                            domain: number;
                            driver: number;
                            requirement: number;
                            /** @enum {string} */
                            stage: "active" | "dropped" | "expired";
                            versions?: {
                                number: number;
                                content: {
                                    title: string;
                                    text: string;
                                    rationale?: string;
                                    responsibilities?: {
                                        member?: number;
                                        domain?: number;
                                        what: string;
                                    }[];
                                    intended_outcome?: string;
                                    deliverables?: string[];
                                    evaluation_criteria?: string[];
                                    no_criteria_because?: string;
                                    /** Format: date */
                                    review_on?: string;
                                    review_every_months?: number;
                                    /** Format: date */
                                    expires_on?: string;
                                    affected: {
                                        domains?: number[];
                                        members?: number[];
                                        only_us?: boolean;
                                    };
                                    absence_rule?: {
                                        wait_days: number;
                                        minimum_answers: number;
                                    };
                                };
                                proposal: number;
                                process: number;
                                decided_by?: number[];
                                /** Format: date-time */
                                at: string;
                                driver_summary: string;
                                changed_because?: string;
                            }[];
                            /** Format: date */
                            review_on: string;
                            /** Format: date */
                            reviewed_or_made: string;
                            concerns?: {
                                member: number;
                                text: string;
                                watch_for?: string;
                                revision: number;
                                voiced?: boolean;
                                came_true?: boolean;
                            }[];
                            postponements?: {
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                to: string;
                                reason: string;
                                by: number;
                            }[];
                            review: number;
                            reviews?: number[];
                            objection_process: number;
                            proposals?: number[];
                            dropped_because?: string;
                            /** Format: date-time */
                            changed_at: string;
                        };
                        criteria?: string[];
                        concerns?: {
                            member: number;
                            text: string;
                            watch_for?: string;
                            revision: number;
                            voiced?: boolean;
                            came_true?: boolean;
                        }[];
                        deciders?: number[];
                        process?: number;
                        may: {
                            answer?: boolean;
                            conclude?: boolean;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_members_member_departure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                member: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_domains_parent_subdomains: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                parent: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description: {
                        purpose?: {
                            situation: string;
                            effect: string;
                            relevance?: string;
                            requirement: string;
                            anticipated_impact: string;
                        };
                        key_responsibilities?: {
                            requirement: string;
                            anticipated_impact?: string;
                            driver?: string;
                        }[];
                        customers_and_deliverables?: {
                            customer: string;
                            deliverable: string;
                            requirement?: string;
                        }[];
                        dependencies?: {
                            provider: string;
                            deliverable: string;
                            requirement?: string;
                            expectations?: string;
                        }[];
                        external_constraints?: {
                            constraint: string;
                            why?: string;
                            standard?: boolean;
                            negotiable?: boolean;
                        }[];
                        key_challenges?: {
                            situation: string;
                            effect?: string;
                        }[];
                        key_resources?: {
                            resource: string;
                            quantity?: string;
                        }[];
                        delegator_responsibilities?: {
                            requirement: string;
                            anticipated_impact?: string;
                            driver?: string;
                        }[];
                        competencies?: {
                            competency: string;
                            level?: string;
                            why?: string;
                        }[];
                        key_metrics?: {
                            metric: string;
                            monitoring?: string;
                        }[];
                        evaluation_schedule: {
                            every_months?: number;
                            activity?: string;
                            participants?: string;
                            criteria?: string;
                            /** Format: date */
                            next_design_review?: string;
                        };
                    };
                    name: string;
                    /** @enum {string} */
                    domain_kind: "organization" | "circle" | "role" | "team" | "open_team" | "helping_team" | "service_circle" | "delegate_circle" | "support_role";
                    delegator?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_domains_domain_description: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                domain: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description: {
                        purpose?: {
                            situation: string;
                            effect: string;
                            relevance?: string;
                            requirement: string;
                            anticipated_impact: string;
                        };
                        key_responsibilities?: {
                            requirement: string;
                            anticipated_impact?: string;
                            driver?: string;
                        }[];
                        customers_and_deliverables?: {
                            customer: string;
                            deliverable: string;
                            requirement?: string;
                        }[];
                        dependencies?: {
                            provider: string;
                            deliverable: string;
                            requirement?: string;
                            expectations?: string;
                        }[];
                        external_constraints?: {
                            constraint: string;
                            why?: string;
                            standard?: boolean;
                            negotiable?: boolean;
                        }[];
                        key_challenges?: {
                            situation: string;
                            effect?: string;
                        }[];
                        key_resources?: {
                            resource: string;
                            quantity?: string;
                        }[];
                        delegator_responsibilities?: {
                            requirement: string;
                            anticipated_impact?: string;
                            driver?: string;
                        }[];
                        competencies?: {
                            competency: string;
                            level?: string;
                            why?: string;
                        }[];
                        key_metrics?: {
                            metric: string;
                            monitoring?: string;
                        }[];
                        evaluation_schedule: {
                            every_months?: number;
                            activity?: string;
                            participants?: string;
                            criteria?: string;
                            /** Format: date */
                            next_design_review?: string;
                        };
                    };
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_domains_domain_offers: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                domain: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to?: number[];
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_domains_domain_acceptance: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                domain: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_domains_domain_refusal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                domain: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_domains_domain_handback: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                domain: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    handover?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_tensions_tension_notes: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                tension: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_tensions_tension_situation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                tension: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    draft: {
                        title: string;
                        situation: string;
                        effect: string;
                        /** @enum {string} */
                        effect_kind: "current" | "anticipated";
                        relevance?: string;
                        need?: string;
                        impact?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_tensions_tension_qualification: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                tension: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    /** @enum {string} */
                    answer: "yes" | "no" | "unclear";
                    benefits?: ("value" | "less_waste" | "avoided_harm")[];
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_tensions_tension_assignment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                tension: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    what_was_done?: string;
                    /** @enum {string} */
                    whose: "mine" | "pass_on" | "just_do_it" | "unknown";
                    domain?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_tensions_tension_dissolution: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                tension: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    why?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_drivers_driver_text: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                driver: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: {
                        title: string;
                        situation: string;
                        effect: string;
                        /** @enum {string} */
                        effect_kind: "current" | "anticipated";
                        relevance?: string;
                        need?: string;
                        impact?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_drivers_driver_confirmation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                driver: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_drivers_driver_hops: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                driver: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    domain: number;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_drivers_driver_discarding: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                driver: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_drivers_driver_questions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                driver: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    question: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_drivers_driver_questions_question_answer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                driver: number;
                question: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_drivers_driver_backlog_item: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                driver: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    due?: string;
                    rank: number;
                    minutes?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_drivers_driver_response: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                driver: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason_to_skip?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_drivers_driver_requirements: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                driver: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rationale?: string;
                    text: string;
                    anticipated_impact?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_drivers_driver_route: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                driver: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    why: string;
                    /** @enum {string} */
                    route: "direct_action" | "organize_work" | "individual_decision" | "proposal_forming" | "consent" | "design_domain" | "select";
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_drivers_driver_decision: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                driver: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    how: string;
                    agreement?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_drivers_driver_action: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                driver: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    what: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_drivers_driver_review: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                driver: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    learning: string;
                    /** @enum {string} */
                    outcome: "close" | "next_requirement" | "revise_requirement" | "driver_changed";
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_backlog_items_item_rank: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                item: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rank: number;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_backlog_items_item_dropping: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                item: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_follow_ups_follow_up_fulfilment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                follow_up: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    what: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_proposals_proposal_revisions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                proposal: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    content: {
                        title: string;
                        text: string;
                        rationale?: string;
                        responsibilities?: {
                            member?: number;
                            domain?: number;
                            what: string;
                        }[];
                        intended_outcome?: string;
                        deliverables?: string[];
                        evaluation_criteria?: string[];
                        no_criteria_because?: string;
                        /** Format: date */
                        review_on?: string;
                        review_every_months?: number;
                        /** Format: date */
                        expires_on?: string;
                        affected: {
                            domains?: number[];
                            members?: number[];
                            only_us?: boolean;
                        };
                        absence_rule?: {
                            wait_days: number;
                            minimum_answers: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_proposals_proposal_sharing: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                proposal: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_proposals_proposal_withdrawal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                proposal: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_proposals_proposal_processes: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                proposal: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    form: "live" | "over_time";
                    facilitator?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_processes_process_step: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    out_of_order?: boolean;
                    /** @enum {string} */
                    step: "consent_to_driver" | "present_proposal" | "understand_proposal" | "brief_response" | "check_for_possible_objections" | "test_argument" | "resolve_objection" | "celebrate" | "consider_concerns";
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_processes_process_window: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: date */
                    closes_on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_processes_process_facilitator: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facilitator: number;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_questions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_questions_question_answers: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
                question: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_clarifications: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    content: {
                        title: string;
                        text: string;
                        rationale?: string;
                        responsibilities?: {
                            member?: number;
                            domain?: number;
                            what: string;
                        }[];
                        intended_outcome?: string;
                        deliverables?: string[];
                        evaluation_criteria?: string[];
                        no_criteria_because?: string;
                        /** Format: date */
                        review_on?: string;
                        review_every_months?: number;
                        /** Format: date */
                        expires_on?: string;
                        affected: {
                            domains?: number[];
                            members?: number[];
                            only_us?: boolean;
                        };
                        absence_rule?: {
                            wait_days: number;
                            minimum_answers: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_processes_process_driver_text: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: {
                        title: string;
                        situation: string;
                        effect: string;
                        /** @enum {string} */
                        effect_kind: "current" | "anticipated";
                        relevance?: string;
                        need?: string;
                        impact?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_understandings: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_responses: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_stances: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @enum {string} */
                    stance: "none" | "concern" | "possible_objection" | "disagree";
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_check_closure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_arguments: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    new_information?: boolean;
                    author: number;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_processes_process_argument: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    aspects?: ("effectiveness" | "side_effects" | "efficiency")[];
                    premises?: string[];
                    conclusion: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_argument_check: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_argument_revisions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conclusion: string;
                    premises?: {
                        text: string;
                        /** @enum {string} */
                        standing: "open" | "agreed" | "struck" | "added";
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_argument_dropping: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    keep_as_concern?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_argument_withdrawal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    keep_as_concern?: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_argument_adoption: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_amendments: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    suggestion: {
                        /** @enum {string} */
                        amendment_kind: "change_text" | "defer" | "alternative_proposal" | "co_create_new" | "delegate_task" | "leave_and_monitor" | "ask_delegator" | "take_time" | "other";
                        text: string;
                        content?: {
                            title: string;
                            text: string;
                            rationale?: string;
                            responsibilities?: {
                                member?: number;
                                domain?: number;
                                what: string;
                            }[];
                            intended_outcome?: string;
                            deliverables?: string[];
                            evaluation_criteria?: string[];
                            no_criteria_because?: string;
                            /** Format: date */
                            review_on?: string;
                            review_every_months?: number;
                            /** Format: date */
                            expires_on?: string;
                            affected: {
                                domains?: number[];
                                members?: number[];
                                only_us?: boolean;
                            };
                            absence_rule?: {
                                wait_days: number;
                                minimum_answers: number;
                            };
                        };
                        provisions?: {
                            who: number;
                            /** Format: date */
                            by_when: string;
                            then_what: string;
                        }[];
                        watches?: {
                            criterion: string;
                            /** Format: date */
                            until?: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_amendments_amendment_check: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
                amendment: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_amendments_amendment_dropping: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
                amendment: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_concerns: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    voiced?: boolean;
                    text: string;
                    watch_for?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_hold: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    owner?: number;
                    reason: string;
                    /** Format: date */
                    resume_on?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_resumption: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_processes_process_abandonment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                process: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_agreements_agreement_reviews: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                agreement: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    early_because?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_reviews_review_answers: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                review: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    better?: string;
                    criteria?: {
                        criterion: string;
                        /** @enum {string} */
                        met: "yes" | "partly" | "no";
                        note?: string;
                    }[];
                    concerns?: {
                        concern: number;
                        came_true?: boolean;
                    }[];
                    helped?: string;
                    reason_to_drop?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_reviews_review_conclusion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                review: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    form: "live" | "over_time";
                    /** @enum {string} */
                    outcome: "keep" | "evolve" | "drop";
                    /** Format: date */
                    review_on?: string;
                    content?: {
                        title: string;
                        text: string;
                        rationale?: string;
                        responsibilities?: {
                            member?: number;
                            domain?: number;
                            what: string;
                        }[];
                        intended_outcome?: string;
                        deliverables?: string[];
                        evaluation_criteria?: string[];
                        no_criteria_because?: string;
                        /** Format: date */
                        review_on?: string;
                        review_every_months?: number;
                        /** Format: date */
                        expires_on?: string;
                        affected: {
                            domains?: number[];
                            members?: number[];
                            only_us?: boolean;
                        };
                        absence_rule?: {
                            wait_days: number;
                            minimum_answers: number;
                        };
                    };
                    because: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_agreements_agreement_review_date: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                agreement: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: date */
                    review_on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_agreements_agreement_objections: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organization: string;
                agreement: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    form: "live" | "over_time";
                    premises?: string[];
                    conclusion: string;
                    aspects?: ("effectiveness" | "side_effects" | "efficiency")[];
                };
            };
        };
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        created?: {
                            noun: string;
                            id: number;
                        };
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_entries: {
        parameters: {
            query?: {
                kind?: string;
                by?: string;
                domain?: string;
                from?: string;
                to?: string;
                limit?: string;
                after?: string;
                stream?: string;
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        items?: {
                            position: number;
                            /** Format: date-time */
                            at: string;
                            by?: number;
                            kind: string;
                            data?: {
                                /** @constant */
                                kind: "organization.founded";
                                name: string;
                                /** @enum {string} */
                                language: "nl" | "en";
                                /** @enum {string} */
                                driver_model: "driver_only" | "driver_and_requirement";
                                /** @enum {string} */
                                overall_delegator: "everyone" | "delegatees";
                            } | {
                                /** @constant */
                                kind: "organization.changed";
                                name: string;
                                /** @enum {string} */
                                language: "nl" | "en";
                                circle_term: string;
                                settings: {
                                    inbox_days: number;
                                    review_horizon_days: number;
                                    objection_days: number;
                                    step_working_days: number;
                                    guided_processes: number;
                                };
                            } | {
                                /** @constant */
                                kind: "organization.driver_model_changed";
                                /** @enum {string} */
                                driver_model: "driver_only" | "driver_and_requirement";
                            } | {
                                /** @constant */
                                kind: "member.invited";
                                member: number;
                            } | {
                                /** @constant */
                                kind: "member.joined";
                                member: number;
                            } | {
                                /** @constant */
                                kind: "member.left";
                                member: number;
                                reason: string;
                            } | {
                                /** @constant */
                                kind: "domain.created";
                                domain: number;
                                name: string;
                                /** @enum {string} */
                                domain_kind: "organization" | "circle" | "role" | "team" | "open_team" | "helping_team" | "service_circle" | "delegate_circle" | "support_role";
                                parent: number;
                                delegator: number;
                                description: {
                                    purpose?: {
                                        situation: string;
                                        effect: string;
                                        relevance?: string;
                                        requirement: string;
                                        anticipated_impact: string;
                                    };
                                    key_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    customers_and_deliverables?: {
                                        customer: string;
                                        deliverable: string;
                                        requirement?: string;
                                    }[];
                                    dependencies?: {
                                        provider: string;
                                        deliverable: string;
                                        requirement?: string;
                                        expectations?: string;
                                    }[];
                                    external_constraints?: {
                                        constraint: string;
                                        why?: string;
                                        standard?: boolean;
                                        negotiable?: boolean;
                                    }[];
                                    key_challenges?: {
                                        situation: string;
                                        effect?: string;
                                    }[];
                                    key_resources?: {
                                        resource: string;
                                        quantity?: string;
                                    }[];
                                    delegator_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    competencies?: {
                                        competency: string;
                                        level?: string;
                                        why?: string;
                                    }[];
                                    key_metrics?: {
                                        metric: string;
                                        monitoring?: string;
                                    }[];
                                    evaluation_schedule: {
                                        every_months?: number;
                                        activity?: string;
                                        participants?: string;
                                        criteria?: string;
                                        /** Format: date */
                                        next_design_review?: string;
                                    };
                                };
                            } | {
                                /** @constant */
                                kind: "domain.described";
                                domain: number;
                                name: string;
                                description: {
                                    purpose?: {
                                        situation: string;
                                        effect: string;
                                        relevance?: string;
                                        requirement: string;
                                        anticipated_impact: string;
                                    };
                                    key_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    customers_and_deliverables?: {
                                        customer: string;
                                        deliverable: string;
                                        requirement?: string;
                                    }[];
                                    dependencies?: {
                                        provider: string;
                                        deliverable: string;
                                        requirement?: string;
                                        expectations?: string;
                                    }[];
                                    external_constraints?: {
                                        constraint: string;
                                        why?: string;
                                        standard?: boolean;
                                        negotiable?: boolean;
                                    }[];
                                    key_challenges?: {
                                        situation: string;
                                        effect?: string;
                                    }[];
                                    key_resources?: {
                                        resource: string;
                                        quantity?: string;
                                    }[];
                                    delegator_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    competencies?: {
                                        competency: string;
                                        level?: string;
                                        why?: string;
                                    }[];
                                    key_metrics?: {
                                        metric: string;
                                        monitoring?: string;
                                    }[];
                                    evaluation_schedule: {
                                        every_months?: number;
                                        activity?: string;
                                        participants?: string;
                                        criteria?: string;
                                        /** Format: date */
                                        next_design_review?: string;
                                    };
                                };
                                proposal: number;
                            } | {
                                /** @constant */
                                kind: "domain.offered";
                                domain: number;
                                to?: number[];
                            } | {
                                /** @constant */
                                kind: "domain.accepted";
                                domain: number;
                                member: number;
                            } | {
                                /** @constant */
                                kind: "domain.declined";
                                domain: number;
                                member: number;
                            } | {
                                /** @constant */
                                kind: "domain.handed_back";
                                domain: number;
                                member: number;
                                reason: string;
                                handover?: string;
                            } | {
                                /** @constant */
                                kind: "domain.imported";
                                domain: number;
                                name: string;
                                /** @enum {string} */
                                domain_kind: "organization" | "circle" | "role" | "team" | "open_team" | "helping_team" | "service_circle" | "delegate_circle" | "support_role";
                                parent: number;
                                description: {
                                    purpose?: {
                                        situation: string;
                                        effect: string;
                                        relevance?: string;
                                        requirement: string;
                                        anticipated_impact: string;
                                    };
                                    key_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    customers_and_deliverables?: {
                                        customer: string;
                                        deliverable: string;
                                        requirement?: string;
                                    }[];
                                    dependencies?: {
                                        provider: string;
                                        deliverable: string;
                                        requirement?: string;
                                        expectations?: string;
                                    }[];
                                    external_constraints?: {
                                        constraint: string;
                                        why?: string;
                                        standard?: boolean;
                                        negotiable?: boolean;
                                    }[];
                                    key_challenges?: {
                                        situation: string;
                                        effect?: string;
                                    }[];
                                    key_resources?: {
                                        resource: string;
                                        quantity?: string;
                                    }[];
                                    delegator_responsibilities?: {
                                        requirement: string;
                                        anticipated_impact?: string;
                                        driver?: string;
                                    }[];
                                    competencies?: {
                                        competency: string;
                                        level?: string;
                                        why?: string;
                                    }[];
                                    key_metrics?: {
                                        metric: string;
                                        monitoring?: string;
                                    }[];
                                    evaluation_schedule: {
                                        every_months?: number;
                                        activity?: string;
                                        participants?: string;
                                        criteria?: string;
                                        /** Format: date */
                                        next_design_review?: string;
                                    };
                                };
                                delegatees?: number[];
                                evidence: string;
                            } | {
                                /** @constant */
                                kind: "tension.noted";
                                tension: number;
                                text: string;
                                domain_guess: number;
                            } | {
                                /** @constant */
                                kind: "tension.investigated";
                                tension: number;
                                note: string;
                            } | {
                                /** @constant */
                                kind: "tension.situation_described";
                                tension: number;
                                draft: {
                                    title: string;
                                    situation: string;
                                    effect: string;
                                    /** @enum {string} */
                                    effect_kind: "current" | "anticipated";
                                    relevance?: string;
                                    need?: string;
                                    impact?: string;
                                };
                            } | {
                                /** @constant */
                                kind: "tension.qualified";
                                tension: number;
                                /** @enum {string} */
                                stage: "noticed" | "understanding" | "is_it_a_driver" | "whose_domain" | "dissolved" | "not_relevant" | "handled" | "became_driver";
                                benefits?: ("value" | "less_waste" | "avoided_harm")[];
                                reason?: string;
                            } | {
                                /** @constant */
                                kind: "tension.settled";
                                tension: number;
                                /** @enum {string} */
                                stage: "noticed" | "understanding" | "is_it_a_driver" | "whose_domain" | "dissolved" | "not_relevant" | "handled" | "became_driver";
                                outcome?: string;
                                driver: number;
                            } | {
                                /** @constant */
                                kind: "driver.described";
                                driver: number;
                                domain: number;
                                text: {
                                    title: string;
                                    situation: string;
                                    effect: string;
                                    /** @enum {string} */
                                    effect_kind: "current" | "anticipated";
                                    relevance?: string;
                                    need?: string;
                                    impact?: string;
                                };
                                benefits?: ("value" | "less_waste" | "avoided_harm")[];
                                requirement: number;
                                whose_is_this?: boolean;
                            } | {
                                /** @constant */
                                kind: "driver.clarified";
                                driver: number;
                                text: {
                                    title: string;
                                    situation: string;
                                    effect: string;
                                    /** @enum {string} */
                                    effect_kind: "current" | "anticipated";
                                    relevance?: string;
                                    need?: string;
                                    impact?: string;
                                };
                                requirement: number;
                            } | {
                                /** @constant */
                                kind: "driver.confirmed";
                                driver: number;
                            } | {
                                /** @constant */
                                kind: "driver.passed_on";
                                driver: number;
                                from: number;
                                to: number;
                                reason: string;
                                unowned?: boolean;
                            } | {
                                /** @constant */
                                kind: "driver.discarded";
                                driver: number;
                                reason: string;
                            } | {
                                /** @constant */
                                kind: "driver.questioned";
                                driver: number;
                                question: number;
                                text: string;
                            } | {
                                /** @constant */
                                kind: "driver.question_answered";
                                driver: number;
                                question: number;
                                answer: string;
                            } | {
                                /** @constant */
                                kind: "driver.taken_up";
                                driver: number;
                                reason_to_skip?: string;
                            } | {
                                /** @constant */
                                kind: "requirement.determined";
                                requirement: number;
                                driver: number;
                                text: string;
                                anticipated_impact?: string;
                                rationale?: string;
                                proposal: number;
                            } | {
                                /** @constant */
                                kind: "requirement.accepted";
                                requirement: number;
                                text: string;
                                anticipated_impact?: string;
                            } | {
                                /** @constant */
                                kind: "driver.route_chosen";
                                driver: number;
                                /** @enum {string} */
                                route: "direct_action" | "organize_work" | "individual_decision" | "proposal_forming" | "consent" | "design_domain" | "select";
                                why: string;
                            } | {
                                /** @constant */
                                kind: "driver.decided";
                                driver: number;
                                agreement: number;
                                how: string;
                            } | {
                                /** @constant */
                                kind: "driver.acted_on";
                                driver: number;
                                what: string;
                            } | {
                                /** @constant */
                                kind: "driver.reviewed";
                                driver: number;
                                /** @enum {string} */
                                next: "in_inbox" | "confirmed" | "prioritized" | "determining" | "requirement_accepted" | "decided" | "acted" | "reviewing" | "closed" | "discarded";
                                /** @enum {string} */
                                requirement: "draft" | "accepted" | "fulfilled" | "revised" | "dropped";
                                learning: string;
                            } | {
                                /** @constant */
                                kind: "backlog.item_added";
                                item: number;
                                domain: number;
                                driver: number;
                                proposal: number;
                                agreement: number;
                                title: string;
                                /** @enum {string} */
                                next_step: "describe_driver" | "determine_requirement" | "form_proposal" | "test_proposal" | "review_agreement" | "select_for_role" | "design_domain" | "test_objection" | "other";
                                rank: number;
                                minutes?: number;
                                /** Format: date */
                                due?: string;
                            } | {
                                /** @constant */
                                kind: "backlog.item_ranked";
                                item: number;
                                rank: number;
                            } | {
                                /** @constant */
                                kind: "backlog.item_closed";
                                item: number;
                                /** @enum {string} */
                                stage: "ready" | "in_progress" | "waiting" | "done" | "dropped";
                                reason?: string;
                            } | {
                                /** @constant */
                                kind: "follow_up.promised";
                                follow_up: number;
                                domain: number;
                                process: number;
                                driver: number;
                                who: number;
                                /** Format: date */
                                by_when: string;
                                what: string;
                                then_what: string;
                            } | {
                                /** @constant */
                                kind: "follow_up.fulfilled";
                                follow_up: number;
                                what: string;
                            } | {
                                /** @constant */
                                kind: "follow_up.returned";
                                follow_up: number;
                                item: number;
                            } | {
                                /** @constant */
                                kind: "proposal.drafted";
                                proposal: number;
                                driver: number;
                                requirement: number;
                                domain: number;
                                target: {
                                    /** @enum {string} */
                                    target_kind: "new_agreement" | "change_agreement" | "keep_agreement" | "drop_agreement" | "domain_design" | "requirement" | "driver_model";
                                    agreement?: number;
                                    base_version?: number;
                                    review?: number;
                                    domain?: number;
                                    design?: {
                                        purpose?: {
                                            situation: string;
                                            effect: string;
                                            relevance?: string;
                                            requirement: string;
                                            anticipated_impact: string;
                                        };
                                        key_responsibilities?: {
                                            requirement: string;
                                            anticipated_impact?: string;
                                            driver?: string;
                                        }[];
                                        customers_and_deliverables?: {
                                            customer: string;
                                            deliverable: string;
                                            requirement?: string;
                                        }[];
                                        dependencies?: {
                                            provider: string;
                                            deliverable: string;
                                            requirement?: string;
                                            expectations?: string;
                                        }[];
                                        external_constraints?: {
                                            constraint: string;
                                            why?: string;
                                            standard?: boolean;
                                            negotiable?: boolean;
                                        }[];
                                        key_challenges?: {
                                            situation: string;
                                            effect?: string;
                                        }[];
                                        key_resources?: {
                                            resource: string;
                                            quantity?: string;
                                        }[];
                                        delegator_responsibilities?: {
                                            requirement: string;
                                            anticipated_impact?: string;
                                            driver?: string;
                                        }[];
                                        competencies?: {
                                            competency: string;
                                            level?: string;
                                            why?: string;
                                        }[];
                                        key_metrics?: {
                                            metric: string;
                                            monitoring?: string;
                                        }[];
                                        evaluation_schedule: {
                                            every_months?: number;
                                            activity?: string;
                                            participants?: string;
                                            criteria?: string;
                                            /** Format: date */
                                            next_design_review?: string;
                                        };
                                    };
                                    requirement?: number;
                                    /** @enum {string} */
                                    driver_model?: "driver_only" | "driver_and_requirement";
                                };
                                content: {
                                    title: string;
                                    text: string;
                                    rationale?: string;
                                    responsibilities?: {
                                        member?: number;
                                        domain?: number;
                                        what: string;
                                    }[];
                                    intended_outcome?: string;
                                    deliverables?: string[];
                                    evaluation_criteria?: string[];
                                    no_criteria_because?: string;
                                    /** Format: date */
                                    review_on?: string;
                                    review_every_months?: number;
                                    /** Format: date */
                                    expires_on?: string;
                                    affected: {
                                        domains?: number[];
                                        members?: number[];
                                        only_us?: boolean;
                                    };
                                    absence_rule?: {
                                        wait_days: number;
                                        minimum_answers: number;
                                    };
                                };
                            } | {
                                /** @constant */
                                kind: "proposal.revised";
                                proposal: number;
                                revision: number;
                                content: {
                                    title: string;
                                    text: string;
                                    rationale?: string;
                                    responsibilities?: {
                                        member?: number;
                                        domain?: number;
                                        what: string;
                                    }[];
                                    intended_outcome?: string;
                                    deliverables?: string[];
                                    evaluation_criteria?: string[];
                                    no_criteria_because?: string;
                                    /** Format: date */
                                    review_on?: string;
                                    review_every_months?: number;
                                    /** Format: date */
                                    expires_on?: string;
                                    affected: {
                                        domains?: number[];
                                        members?: number[];
                                        only_us?: boolean;
                                    };
                                    absence_rule?: {
                                        wait_days: number;
                                        minimum_answers: number;
                                    };
                                };
                                /** @enum {string} */
                                cause: "draft" | "clarification" | "amendment";
                                reason?: string;
                            } | {
                                /** @constant */
                                kind: "proposal.shared";
                                proposal: number;
                            } | {
                                /** @constant */
                                kind: "proposal.withdrawn";
                                proposal: number;
                                reason: string;
                            } | {
                                /** @constant */
                                kind: "consent.started";
                                process: number;
                                proposal: number;
                                domain: number;
                                /** @enum {string} */
                                form: "live" | "over_time";
                                /** @enum {string} */
                                step: "consent_to_driver" | "present_proposal" | "understand_proposal" | "brief_response" | "check_for_possible_objections" | "test_argument" | "resolve_objection" | "celebrate" | "consider_concerns";
                                facilitator: number;
                                deciders?: number[];
                                affected?: number[];
                            } | {
                                /** @constant */
                                kind: "consent.step_entered";
                                process: number;
                                /** @enum {string} */
                                step: "consent_to_driver" | "present_proposal" | "understand_proposal" | "brief_response" | "check_for_possible_objections" | "test_argument" | "resolve_objection" | "celebrate" | "consider_concerns";
                                /** Format: date */
                                closes_on?: string;
                                out_of_order?: boolean;
                            } | {
                                /** @constant */
                                kind: "consent.step_extended";
                                process: number;
                                /** Format: date */
                                closes_on: string;
                                reason: string;
                            } | {
                                /** @constant */
                                kind: "consent.facilitator_changed";
                                process: number;
                                facilitator: number;
                            } | {
                                /** @constant */
                                kind: "consent.question_asked";
                                process: number;
                                question: number;
                                /** @enum {string} */
                                about: "driver" | "proposal" | "argument" | "amendment";
                                argument: number;
                                amendment: number;
                                text: string;
                                why?: boolean;
                            } | {
                                /** @constant */
                                kind: "consent.question_answered";
                                process: number;
                                question: number;
                                answer: string;
                            } | {
                                /** @constant */
                                kind: "consent.understood";
                                process: number;
                            } | {
                                /** @constant */
                                kind: "consent.brief_response_given";
                                process: number;
                                text?: string;
                            } | {
                                /** @constant */
                                kind: "consent.stance_given";
                                process: number;
                                /** @enum {string} */
                                stance: "none" | "concern" | "possible_objection" | "disagree";
                                text: string;
                            } | {
                                /** @constant */
                                kind: "consent.absence_counted";
                                process: number;
                                members?: number[];
                            } | {
                                /** @constant */
                                kind: "consent.check_revealed";
                                process: number;
                            } | {
                                /** @constant */
                                kind: "consent.argument_chosen";
                                process: number;
                                argument: number;
                                author: number;
                                new_information?: boolean;
                            } | {
                                /** @constant */
                                kind: "consent.argument_presented";
                                process: number;
                                argument: number;
                                premises?: {
                                    text: string;
                                    /** @enum {string} */
                                    standing: "open" | "agreed" | "struck" | "added";
                                }[];
                                conclusion: string;
                                aspects?: ("effectiveness" | "side_effects" | "efficiency")[];
                            } | {
                                /** @constant */
                                kind: "consent.argument_check_opened";
                                process: number;
                                argument: number;
                                /** Format: date */
                                closes_on?: string;
                            } | {
                                /** @constant */
                                kind: "consent.argument_refined";
                                process: number;
                                argument: number;
                                premises?: {
                                    text: string;
                                    /** @enum {string} */
                                    standing: "open" | "agreed" | "struck" | "added";
                                }[];
                                conclusion: string;
                                /** Format: date */
                                closes_on?: string;
                            } | {
                                /** @constant */
                                kind: "consent.argument_concluded";
                                process: number;
                                argument: number;
                                /** @enum {string} */
                                stage: "raised" | "presented" | "checking" | "investigating" | "integrating" | "parked" | "qualified" | "not_qualified" | "sound" | "not_sound" | "withdrawn";
                                reason?: string;
                            } | {
                                /** @constant */
                                kind: "consent.argument_adopted";
                                process: number;
                                argument: number;
                                author: number;
                            } | {
                                /** @constant */
                                kind: "consent.amendment_suggested";
                                process: number;
                                amendment: number;
                                suggestion: {
                                    /** @enum {string} */
                                    amendment_kind: "change_text" | "defer" | "alternative_proposal" | "co_create_new" | "delegate_task" | "leave_and_monitor" | "ask_delegator" | "take_time" | "other";
                                    text: string;
                                    content?: {
                                        title: string;
                                        text: string;
                                        rationale?: string;
                                        responsibilities?: {
                                            member?: number;
                                            domain?: number;
                                            what: string;
                                        }[];
                                        intended_outcome?: string;
                                        deliverables?: string[];
                                        evaluation_criteria?: string[];
                                        no_criteria_because?: string;
                                        /** Format: date */
                                        review_on?: string;
                                        review_every_months?: number;
                                        /** Format: date */
                                        expires_on?: string;
                                        affected: {
                                            domains?: number[];
                                            members?: number[];
                                            only_us?: boolean;
                                        };
                                        absence_rule?: {
                                            wait_days: number;
                                            minimum_answers: number;
                                        };
                                    };
                                    provisions?: {
                                        who: number;
                                        /** Format: date */
                                        by_when: string;
                                        then_what: string;
                                    }[];
                                    watches?: {
                                        criterion: string;
                                        /** Format: date */
                                        until?: string;
                                    }[];
                                };
                            } | {
                                /** @constant */
                                kind: "consent.amendment_check_opened";
                                process: number;
                                amendment: number;
                                /** Format: date */
                                closes_on?: string;
                            } | {
                                /** @constant */
                                kind: "consent.amendment_dropped";
                                process: number;
                                amendment: number;
                                reason: string;
                            } | {
                                /** @constant */
                                kind: "consent.amendment_agreed";
                                process: number;
                                amendment: number;
                                /** @enum {string} */
                                resolution: "none" | "open" | "resolved" | "left_and_monitored" | "closed_with_proposal";
                                folded?: {
                                    /** @enum {string} */
                                    amendment_kind: "change_text" | "defer" | "alternative_proposal" | "co_create_new" | "delegate_task" | "leave_and_monitor" | "ask_delegator" | "take_time" | "other";
                                    text: string;
                                    content?: {
                                        title: string;
                                        text: string;
                                        rationale?: string;
                                        responsibilities?: {
                                            member?: number;
                                            domain?: number;
                                            what: string;
                                        }[];
                                        intended_outcome?: string;
                                        deliverables?: string[];
                                        evaluation_criteria?: string[];
                                        no_criteria_because?: string;
                                        /** Format: date */
                                        review_on?: string;
                                        review_every_months?: number;
                                        /** Format: date */
                                        expires_on?: string;
                                        affected: {
                                            domains?: number[];
                                            members?: number[];
                                            only_us?: boolean;
                                        };
                                        absence_rule?: {
                                            wait_days: number;
                                            minimum_answers: number;
                                        };
                                    };
                                    provisions?: {
                                        who: number;
                                        /** Format: date */
                                        by_when: string;
                                        then_what: string;
                                    }[];
                                    watches?: {
                                        criterion: string;
                                        /** Format: date */
                                        until?: string;
                                    }[];
                                };
                            } | {
                                /** @constant */
                                kind: "consent.concern_recorded";
                                process: number;
                                member: number;
                                text: string;
                                watch_for?: string;
                                voiced?: boolean;
                            } | {
                                /** @constant */
                                kind: "consent.held";
                                process: number;
                                reason: string;
                                /** Format: date */
                                resume_on?: string;
                                owner: number;
                            } | {
                                /** @constant */
                                kind: "consent.resumed";
                                process: number;
                            } | {
                                /** @constant */
                                kind: "consent.ended";
                                process: number;
                                /** @enum {string} */
                                stage: "running" | "on_hold" | "agreed" | "unchanged" | "abandoned" | "superseded" | "passed_on" | "discarded";
                                reason?: string;
                            } | {
                                /** @constant */
                                kind: "agreement.made";
                                agreement: number;
                                domain: number;
                                driver: number;
                                requirement: number;
                                proposal: number;
                                process: number;
                                content: {
                                    title: string;
                                    text: string;
                                    rationale?: string;
                                    responsibilities?: {
                                        member?: number;
                                        domain?: number;
                                        what: string;
                                    }[];
                                    intended_outcome?: string;
                                    deliverables?: string[];
                                    evaluation_criteria?: string[];
                                    no_criteria_because?: string;
                                    /** Format: date */
                                    review_on?: string;
                                    review_every_months?: number;
                                    /** Format: date */
                                    expires_on?: string;
                                    affected: {
                                        domains?: number[];
                                        members?: number[];
                                        only_us?: boolean;
                                    };
                                    absence_rule?: {
                                        wait_days: number;
                                        minimum_answers: number;
                                    };
                                };
                                decided_by?: number[];
                                driver_summary: string;
                                /** Format: date */
                                review_on: string;
                            } | {
                                /** @constant */
                                kind: "agreement.evolved";
                                agreement: number;
                                version: number;
                                proposal: number;
                                process: number;
                                content: {
                                    title: string;
                                    text: string;
                                    rationale?: string;
                                    responsibilities?: {
                                        member?: number;
                                        domain?: number;
                                        what: string;
                                    }[];
                                    intended_outcome?: string;
                                    deliverables?: string[];
                                    evaluation_criteria?: string[];
                                    no_criteria_because?: string;
                                    /** Format: date */
                                    review_on?: string;
                                    review_every_months?: number;
                                    /** Format: date */
                                    expires_on?: string;
                                    affected: {
                                        domains?: number[];
                                        members?: number[];
                                        only_us?: boolean;
                                    };
                                    absence_rule?: {
                                        wait_days: number;
                                        minimum_answers: number;
                                    };
                                };
                                decided_by?: number[];
                                driver_summary: string;
                                changed_because: string;
                                /** Format: date */
                                review_on: string;
                            } | {
                                /** @constant */
                                kind: "agreement.kept";
                                agreement: number;
                                process: number;
                                /** Format: date */
                                review_on: string;
                            } | {
                                /** @constant */
                                kind: "agreement.dropped";
                                agreement: number;
                                process: number;
                                reason: string;
                            } | {
                                /** @constant */
                                kind: "agreement.expired";
                                agreement: number;
                            } | {
                                /** @constant */
                                kind: "agreement.review_date_moved";
                                agreement: number;
                                /** Format: date */
                                review_on: string;
                                reason: string;
                                postponed?: boolean;
                            } | {
                                /** @constant */
                                kind: "review.started";
                                review: number;
                                agreement: number;
                                early_because?: string;
                            } | {
                                /** @constant */
                                kind: "review.answered";
                                review: number;
                                criteria?: {
                                    criterion: string;
                                    /** @enum {string} */
                                    met: "yes" | "partly" | "no";
                                    note?: string;
                                }[];
                                concerns?: {
                                    concern: number;
                                    came_true?: boolean;
                                }[];
                                helped?: string;
                                reason_to_drop?: string;
                                better?: string;
                            } | {
                                /** @constant */
                                kind: "review.concluded";
                                review: number;
                                /** @enum {string} */
                                outcome: "keep" | "evolve" | "drop";
                                proposal: number;
                            } | {
                                /** @constant */
                                kind: "review.ended";
                                review: number;
                            } | {
                                /** @constant */
                                kind: "agreement.objection_raised";
                                agreement: number;
                                process: number;
                            } | {
                                /** @constant */
                                kind: "withheld";
                            };
                            domain?: number;
                            title?: string;
                            /** @enum {string} */
                            noun?: "organization" | "member" | "domain" | "tension" | "driver" | "requirement" | "backlog_item" | "follow_up" | "proposal" | "process" | "agreement" | "review";
                            number?: number;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_search: {
        parameters: {
            query?: {
                q?: string;
                noun?: string;
                limit?: string;
                after?: string;
                at?: string;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: number;
                        items?: {
                            noun: string;
                            number: number;
                            domain?: number;
                            title: string;
                            snippet: string;
                        }[];
                        next?: string;
                    };
                };
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_healthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get_.well_known_security.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "get_openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: what was wrong and what would be accepted */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
