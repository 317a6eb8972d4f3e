-- When each account came in last, for who administers them.
create index audit_event_sign_ins on audit_event (user_id, happened_at) where action in ('LOGIN', 'LOGIN_FAILED');
