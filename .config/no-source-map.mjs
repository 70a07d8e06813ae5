// Stands in for the source maps of Handlebars in the bundle: nobody asks for one, and without them a template is
// compiled into plain strings.
export {};
