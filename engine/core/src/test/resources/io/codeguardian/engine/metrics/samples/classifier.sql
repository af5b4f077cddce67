CREATE FUNCTION add_one(n integer, m integer) RETURNS integer AS $$ -- cyclomatic 2, cognitive 1, nesting 1, parameters 2
    SELECT CASE WHEN n > 0 THEN n + 1 ELSE m END;
$$ LANGUAGE sql;

SELECT id, name
FROM users
WHERE id = 1 AND name LIKE 'a%';
