(function () {
  "use strict";
  var all = function (selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); };
  var rows = all("tr[data-band]");
  var texts = rows.map(function (row) { return row.textContent.toLowerCase(); });
  var find = document.getElementById("find");
  var found = document.getElementById("found");
  var set = function (open) { all("details").forEach(function (details) { details.open = open; }); };
  all(".tools").forEach(function (tools) { tools.hidden = false; });
  find.addEventListener("input", function () {
    var words = find.value.toLowerCase().trim();
    var shown = 0;
    rows.forEach(function (row, index) {
      var hit = texts[index].indexOf(words) >= 0;
      row.classList.toggle("hidden", !hit);
      shown += hit ? 1 : 0;
    });
    found.textContent = words ? shown + " of " + rows.length : "";
  });
  document.getElementById("expand").addEventListener("click", function () { set(true); });
  document.getElementById("collapse").addEventListener("click", function () { set(false); });
  var closed = [];
  window.addEventListener("beforeprint", function () {
    closed = all("details:not([open]):not(.behind)").filter(function (details) { return !details.closest(".behind:not([open])"); });
    closed.forEach(function (details) { details.open = true; });
  });
  window.addEventListener("afterprint", function () { closed.forEach(function (details) { details.open = false; }); });
})();
