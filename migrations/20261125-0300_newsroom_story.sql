-- A story has one page in each language of a newsroom: the database itself refuses a second one.
-- @min_binary: 1

-- The press contact names a person as often as not.
-- @personal: brand.press_contact

CREATE UNIQUE INDEX newsroom_story ON newsroom_page (brand_id, story_id, language);
