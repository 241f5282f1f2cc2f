-- What the desk of the seam's tests writes beside the engine.
CREATE TABLE note (
    id       BIGINT      NOT NULL AUTO_INCREMENT,
    document CHAR(26)    NOT NULL COLLATE utf8mb4_bin,
    text     VARCHAR(64) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
