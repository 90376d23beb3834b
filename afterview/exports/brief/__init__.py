"""One brief in every format; ``afterview.exports.brief_files`` is the way in."""
