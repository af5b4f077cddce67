-- What is forgotten is found by its age.
create index happening_age on happening (at);
create index analysis_age on analysis (completed_at);
create index request_of_review on request (review_id);
